import { normalise } from "./normalise.ts";

/** Modes of entry of the PMSI: 6 mutation, 7 transfert définitif, 0 transfert provisoire. */
const pmsi = new Set(["6", "7", "0"]);

/** Whether a stay came by transfer: i2b2's `0-TRSF…` and `3-TRSF…`, the PMSI's modes of entry, or the words. */
export function transferredIn(admittedFrom: string | null, provenance: string | null): boolean {
  if (admittedFrom !== null && pmsi.has(normalise(admittedFrom))) return true;
  return [admittedFrom, provenance].some(
    (value) => value !== null && /\b(trsf|transf|mutation)/.test(normalise(value)),
  );
}
