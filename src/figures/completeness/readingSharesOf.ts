import type { MonthOfDocuments } from "./documentCounts.ts";
import type { ReadingCount, ReadingShares } from "./ReadingShares.ts";

/** How the documents of a site were read. The whole is that of the months told: with those hidden in it, it would tell them. */
export function readingSharesOf(months: readonly MonthOfDocuments[]): ReadingShares {
  const counts = months.flatMap(({ count }) => count ?? []);
  const told = months.flatMap(({ month, count }) => (count ? [{ month, ...count }] : []));
  return {
    months: told,
    hidden: months.length - told.length,
    whole: counts.length > 0 ? counts.reduce(together) : null,
  };
}

const together = (a: ReadingCount, b: ReadingCount): ReadingCount => ({
  documents: a.documents + b.documents,
  read: a.read === null || b.read === null ? null : a.read + b.read,
  unreadable: a.unreadable === null || b.unreadable === null ? null : a.unreadable + b.unreadable,
  unknown: a.unknown + b.unknown,
});
