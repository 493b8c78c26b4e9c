import type { Entry } from "./Entry.ts";

/** Two registers as one: of an entry that both hold, what was written last. Which one comes first does not matter. */
export function mergeEntries(one: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of [...one, ...other]) {
    const known = merged.get(entry.id);
    if (!known || isLater(entry, known)) merged.set(entry.id, entry);
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Written at the same moment and not the same: any rule will do that takes no side. */
function isLater(one: Entry, other: Entry): boolean {
  const [a, b] = [Date.parse(one.writtenAt), Date.parse(other.writtenAt)];
  return a === b ? written(one) > written(other) : a > b;
}

const written = (entry: Entry) => JSON.stringify(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)));
