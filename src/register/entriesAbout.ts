import type { Entry } from "./Entry.ts";

/** What is said of a site, and of one indicator there or of all; the latest first. */
export function entriesAbout(entries: readonly Entry[], site: string, indicator: string | null): readonly Entry[] {
  return entries
    .filter((entry) => entry.site === site && (indicator === null || [null, indicator].includes(entry.indicator)))
    .toSorted((a, b) => (a.day + a.id > b.day + b.id ? -1 : 1));
}
