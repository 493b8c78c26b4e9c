import type { Interval } from "./interval.ts";

/** What a count is held against: limits that a count without cause passes with probability `alpha` on each side. */
export interface CountThreshold extends Interval {
  /** The probability of the count or more. */
  readonly p: number;
}
