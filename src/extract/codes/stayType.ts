import { type StayType, stayTypes } from "../store.ts";
import { normalise } from "./normalise.ts";

/** `PSY` is how AP-HP abbreviates it; SMR is the name of SSR since 2023. */
const others: Readonly<Record<string, StayType>> = { psy: "Psychiatrie", smr: "SSR", usld: "SLD" };

const byForm = new Map<string, StayType>([
  ...stayTypes.map((type) => [normalise(type), type] as const),
  ...Object.entries(others),
]);

/** Field of a stay from `stay_source_value`, matched without case and accents. */
export function stayType(value: string | null): StayType | null {
  return value === null ? null : (byForm.get(normalise(value)) ?? null);
}
