import type { Interval } from "./interval.ts";
import { type IntervalLevel, LEVEL_95 } from "./intervalLevel.ts";
import { moverDifference } from "./moverDifference.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** One of the two samples compared: `numerator` of `denominator`. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/** A difference of two proportions, in proportion units (0.02 = two percentage points). */
export interface ProportionDifference extends Interval {
  readonly difference: number;
}

/**
 * The change between two periods: `current` − `previous`, with Newcombe's hybrid score interval.
 *
 * The samples must be independent. `null` when either denominator is 0.
 *
 *     d − √((p₁−l₁)² + (u₂−p₂)²) … d + √((u₁−p₁)² + (p₂−l₂)²),  l and u Wilson's limits
 *
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10 (no continuity correction).
 *
 * @throws RangeError unless 0 ≤ numerator ≤ denominator on both sides.
 */
export function newcombeDifference(
  current: Proportion,
  previous: Proportion,
  level: IntervalLevel = LEVEL_95,
): ProportionDifference | null {
  const one = wilsonInterval(current.numerator, current.denominator, level);
  const two = wilsonInterval(previous.numerator, previous.denominator, level);
  if (one === null || two === null) return null;

  const later = { value: current.numerator / current.denominator, ...one };
  const earlier = { value: previous.numerator / previous.denominator, ...two };
  const { difference, lower, upper } = moverDifference(later, earlier);
  return { difference, lower: Math.max(-1, lower), upper: Math.min(1, upper) };
}
