import { entriesAbout } from "./entriesAbout.ts";
import type { Entry } from "./Entry.ts";

/** An entry with its number on the chart; null for a committee's note, which the chart leaves to the list. */
export interface NumberedEntry {
  readonly entry: Entry;
  readonly number: number | null;
}

/** What is said of a site and of some indicators there or of all, the latest first; numbers rise with the days. */
export function numberedEntries(
  entries: readonly Entry[],
  site: string,
  indicators: readonly string[] | null,
): readonly NumberedEntry[] {
  let number = 0;
  return entriesAbout(entries, site, indicators)
    .toReversed()
    .map((entry) => ({ entry, number: entry.kind === "note" ? null : (number += 1) }))
    .toReversed();
}
