import type { MonthOfDocuments } from "./documentCounts.ts";
import type { SourceMonths } from "./fitCompleteness.ts";

/**
 * Documents of one group against those of its busiest month: c(t) = n(t) / max n. Not a coverage, since no unit is expected to have
 * one: it says when a source began or stopped, and corrects nothing. A month without a document is left out.
 *
 * Source: EDS-TeVa 0.2.8, `per_note_default`.
 */
export function noteMonths(months: readonly MonthOfDocuments[]): SourceMonths {
  const told = months.flatMap(({ month, count }) => (count ? [{ month, numerator: count.documents }] : []));
  const busiest = Math.max(0, ...told.map(({ numerator }) => numerator));
  return { months: told.map((one) => ({ ...one, denominator: busiest })), hidden: months.length - told.length };
}
