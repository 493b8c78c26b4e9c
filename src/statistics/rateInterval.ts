import { countInterval } from "./countInterval.ts";
import type { Interval } from "./interval.ts";
import { type IntervalLevel, LEVEL_95 } from "./intervalLevel.ts";

/**
 * The interval of a rate of `numerator` events over `denominator` units of exposure, per `multiplier` units.
 *
 * Exact below 10 events, Byar's from 10. Null when the denominator is 0: nothing was exposed.
 *
 * Source: PHEindicatormethods 2.1.1, `phe_rate`.
 *
 * @throws RangeError when a count is negative or not finite.
 */
export function rateInterval(
  numerator: number,
  denominator: number,
  multiplier = 1,
  level: IntervalLevel = LEVEL_95,
): Interval | null {
  if (!(denominator >= 0 && Number.isFinite(denominator))) {
    throw new RangeError(`A rate needs a denominator of 0 or more, not ${denominator}`);
  }
  const { lower, upper } = countInterval(numerator, level);
  if (denominator === 0) return null;
  return { lower: (lower / denominator) * multiplier, upper: (upper / denominator) * multiplier };
}
