import { normalise } from "./normalise.ts";

/** Whether provenance or mode of admission says that the stay came through the emergency department ("chirurgie" does not). */
export function viaEmergency(...values: readonly (string | null)[]): boolean {
  return values.some((value) => value !== null && /\burg/.test(normalise(value)));
}
