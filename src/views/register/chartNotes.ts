import type { ChartNote } from "../../charts/control-chart/placeNotes.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";

/** Entries as the marks of a chart, by their number; a committee's note has none. */
export function chartNotes(entries: readonly NumberedEntry[]): readonly ChartNote[] {
  return entries
    .flatMap(({ entry, number }) => (number === null ? [] : [{ day: entry.day, number, words: entry.words }]))
    .toSorted((one, other) => one.number - other.number);
}
