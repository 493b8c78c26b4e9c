import type { Interval } from "./interval.ts";

/** A standardised rate or ratio with its interval, in the same unit. */
export interface StandardisedRate extends Interval {
  readonly value: number;
}
