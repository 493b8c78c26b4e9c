import type { Entry } from "./Entry.ts";

/** How many entries of a register are new here, and how many took the place of one. */
export interface Taken {
  readonly added: number;
  readonly replaced: number;
}

/** What a register that is added to `known` changes: `merged` is what both make together. */
export function takenFrom(known: readonly Entry[], merged: readonly Entry[]): Taken {
  const before = new Map(known.map((entry) => [entry.id, entry]));
  const added = merged.filter(({ id }) => !before.has(id)).length;
  const replaced = merged.filter((entry) => before.has(entry.id) && before.get(entry.id) !== entry).length;
  return { added, replaced };
}
