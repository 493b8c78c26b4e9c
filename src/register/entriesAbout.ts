import type { Entry } from "./Entry.ts";

/** What is said of a site, and of some indicators there or of all; the latest first. */
export function entriesAbout(
  entries: readonly Entry[],
  site: string,
  indicators: readonly string[] | null,
): readonly Entry[] {
  return entries
    .filter(
      (entry) =>
        entry.site === site && (!indicators || entry.indicator === null || indicators.includes(entry.indicator)),
    )
    .toSorted((a, b) => (a.day + a.id > b.day + b.id ? -1 : 1));
}
