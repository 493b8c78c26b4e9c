import { gammaQuantile } from "./gammaQuantile.ts";
import type { Interval } from "./interval.ts";
import { type IntervalLevel, LEVEL_95, tailOfLevel } from "./intervalLevel.ts";

/**
 * The exact interval of a count of events, as if drawn from Poisson's law: in events.
 *
 * Divide by the expected count or by the denominator to get the interval of a ratio or of a rate.
 * The lower limit of no event is 0.
 *
 *     L = χ²(α/2; 2x)/2      U = χ²(1 − α/2; 2x + 2)/2
 *
 * Source: Garwood (1936), Biometrika 28, 437–442; the form of PHEindicatormethods 2.1.1.
 *
 * @throws RangeError when the count is negative or not finite.
 */
export function exactPoissonInterval(count: number, level: IntervalLevel = LEVEL_95): Interval {
  if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`A count of events is 0 or more, not ${count}`);

  const tail = tailOfLevel(level);
  return {
    lower: count === 0 ? 0 : gammaQuantile(count, "lower", tail),
    upper: gammaQuantile(count + 1, "upper", tail),
  };
}
