import type { Entry } from "./Entry.ts";

/** Entries about a site or an indicator that an extract does not have: kept and saved with the others, and on no screen. */
export function unplacedEntries(
  entries: readonly Entry[],
  sites: ReadonlySet<string>,
  indicators: ReadonlySet<string>,
): readonly Entry[] {
  return entries.filter(
    ({ site, indicator }) => !sites.has(site) || (indicator !== null && !indicators.has(indicator)),
  );
}
