import type { Sex } from "../store.ts";
import { normalise } from "./normalise.ts";

/** `w` is what i2b2 writes for `f`. */
const byForm = new Map<string, Sex>([
  ["f", "f"],
  ["w", "f"],
  ["m", "m"],
]);

/** Sex of a `gender_source_value`, matched without case. */
export function sex(value: string | null): Sex | null {
  return value === null ? null : (byForm.get(normalise(value)) ?? null);
}
