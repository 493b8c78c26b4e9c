import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { ReadingCount, ReadingShares } from "./ReadingShares.ts";
import { readingSharesOf } from "./readingSharesOf.ts";

/** How the documents of a window were read, from its months that are told; null where there is none. */
export function readingWithin({ months }: ReadingShares, { from, to }: TimeWindow): ReadingCount | null {
  const inside = months.filter(({ month }) => from <= month && month <= to);
  return readingSharesOf(inside.map(({ month, ...count }) => ({ month, count }))).whole;
}
