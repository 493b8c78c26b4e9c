import type { DischargeClass } from "../store.ts";
import { dischargeModes } from "./dischargeModes.ts";
import { normalise } from "./normalise.ts";

const exact = new Map(dischargeModes.filter(({ prefix }) => !prefix).map((mode) => [normalise(mode.code), mode.class]));
const prefixes = dischargeModes
  .filter(({ prefix }) => prefix)
  .map((mode) => [normalise(mode.code), mode.class] as const);

/** Class of a `discharge_to_source_value`; null and unlisted modes have none. */
export function dischargeClass(value: string | null): DischargeClass | null {
  if (value === null) return null;
  const form = normalise(value);
  return exact.get(form) ?? prefixes.find(([prefix]) => form.startsWith(prefix))?.[1] ?? null;
}
