import { betaQuantile } from "./betaQuantile.ts";
import { checkProportion } from "./checkProportion.ts";
import type { Interval } from "./interval.ts";
import { type IntervalLevel, LEVEL_95, tailOfLevel } from "./intervalLevel.ts";

/**
 * The exact interval of a proportion: the proportions at which the count, or one further out, has half the error on each side. Covers
 * at least as often as it says, hence wider than Wilson's. `null` when the denominator is 0.
 *
 *     L = B(α/2; x, n − x + 1)      U = B(1 − α/2; x + 1, n − x)
 *
 * Source: Clopper and Pearson (1934), Biometrika 26, 404–413.
 *
 * @throws RangeError unless 0 ≤ numerator ≤ denominator, both finite.
 */
export function clopperPearsonInterval(
  numerator: number,
  denominator: number,
  level: IntervalLevel = LEVEL_95,
): Interval | null {
  checkProportion({ numerator, denominator });
  if (denominator === 0) return null;
  const tail = tailOfLevel(level);
  const others = denominator - numerator;
  return {
    lower: numerator === 0 ? 0 : betaQuantile(numerator, others + 1, "lower", tail),
    upper: others === 0 ? 1 : betaQuantile(numerator + 1, others, "upper", tail),
  };
}
