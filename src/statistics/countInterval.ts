import { byarInterval } from "./byarInterval.ts";
import { exactPoissonInterval } from "./exactPoissonInterval.ts";
import type { Interval } from "./interval.ts";
import { type IntervalLevel, LEVEL_95 } from "./intervalLevel.ts";

const BYAR_FROM = 10;

/**
 * The interval of a count of events, in events: exact below 10, Byar's approximation from 10.
 *
 * Source: PHEindicatormethods 2.1.1, `phe_rate`.
 *
 * @throws RangeError when the count is negative or not finite.
 */
export function countInterval(count: number, level: IntervalLevel = LEVEL_95): Interval {
  if (!(count >= BYAR_FROM)) return exactPoissonInterval(count, level);
  const { lower, upper } = byarInterval(count, level);
  return { lower: lower ?? 0, upper };
}
