import { checkProportion } from "./checkProportion.ts";
import type { Interval } from "./interval.ts";
import { type IntervalLevel, LEVEL_95, zOfLevel } from "./intervalLevel.ts";

/**
 * Wilson's score interval of a proportion: always inside [0, 1] and around numerator / denominator.
 *
 * Counts in, proportions (not percentages) out; counts need not be whole, so that an effective
 * sample size can be given. `null` when the denominator is 0: nothing was observed.
 *
 *     (2x + z² ∓ z·√(z² + 4x(1 − x/n))) / (2(n + z²))
 *
 * The lower limit is written in its conjugate form, so that rare events lose no digit.
 *
 * Source: Wilson (1927), JASA 22, 209–212; the form of PHEindicatormethods 2.1.1, `phe_proportion`.
 *
 * @throws RangeError unless 0 ≤ numerator ≤ denominator, both finite.
 */
export function wilsonInterval(
  numerator: number,
  denominator: number,
  level: IntervalLevel = LEVEL_95,
): Interval | null {
  checkProportion({ numerator, denominator });
  if (denominator === 0) return null;

  const z = zOfLevel(level);
  const sum = 2 * numerator + z * z + z * Math.sqrt(z * z + 4 * numerator * ((denominator - numerator) / denominator));
  return {
    lower: ((2 * numerator) / sum) * (numerator / denominator),
    upper: numerator === denominator ? 1 : sum / (2 * (denominator + z * z)),
  };
}
