import { type IntervalLevel, LEVEL_95, zOfLevel } from "./intervalLevel.ts";

/** Limits of a count; `lower` is null where Byar's formula would fall below 0. */
export interface ByarInterval {
  readonly lower: number | null;
  readonly upper: number;
}

/**
 * Byar's approximation to the Poisson interval of a count of events; good from 10 events.
 *
 * Divide by the expected count or by the denominator to get the interval of a ratio or of a rate.
 * `lower` is null for 0 events and where the cube is negative (one event at 99.8 %).
 *
 *     L = x(1 − 1/(9x) − z/(3√x))³      U = (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³
 *
 * Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, p. 69;
 * PHEindicatormethods 2.1.1 for the undefined lower limit.
 *
 * @throws RangeError when the count is negative or not finite.
 */
export function byarInterval(count: number, level: IntervalLevel = LEVEL_95): ByarInterval {
  if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`A count of events is 0 or more, not ${count}`);

  const z = zOfLevel(level);
  const next = count + 1;
  const lower = count === 0 ? -1 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  return {
    lower: lower < 0 ? null : lower,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}
