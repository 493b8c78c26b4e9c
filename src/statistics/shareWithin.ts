import type { Interval } from "./interval.ts";
import { type IntervalLevel, LEVEL_95 } from "./intervalLevel.ts";
import { type DelayCounts, kaplanMeier } from "./kaplanMeier.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/** The share of units whose event came within some days. */
export interface ShareWithin extends Interval {
  readonly share: number;
  /** `wilson`: every unit was followed that long; `greenwood`: Wilson on the effective number of units. */
  readonly method: "wilson" | "greenwood";
}

/**
 * The share of units whose event came within `days` days, 1 − S(days), with its interval.
 *
 * When no unit was lost before that day this is a plain proportion with Wilson's interval. Otherwise
 * Wilson's interval on the effective number of units S(1 − S)/Var S, which agrees with the former
 * where both apply; when S is 0 or 1 the number is that of the units whose answer is known.
 * Null when the curve does not reach that day.
 *
 * Source: Rothman (1978), Journal of Chronic Diseases 31, 557–560, on Greenwood's variance.
 *
 * @throws RangeError when the counts do not fit (see `kaplanMeier`) or the level is out of range.
 */
export function shareWithin(counts: DelayCounts, days: number, level: IntervalLevel = LEVEL_95): ShareWithin | null {
  const curve = kaplanMeier(counts);
  const survival = curve.survival[days] ?? null;
  if (survival === null) return null;

  const before = counts.censored.slice(0, days).reduce((sum, count) => sum + count, 0);
  const hits = counts.events.slice(0, days + 1).reduce((sum, count) => sum + count, 0);
  const total = curve.atRisk[0] ?? 0;
  const share = 1 - survival;
  const error = curve.standardError[days] ?? 0;
  if (before === 0) {
    const interval = wilsonInterval(hits, total, level);
    return interval && { share: hits / total, ...interval, method: "wilson" };
  }
  const answered = survival === 0 ? hits : (curve.atRisk[days] ?? 0);
  const units = error > 0 ? (survival * share) / error ** 2 : answered;
  const interval = wilsonInterval(share * units, units, level);
  return interval && { share, ...interval, method: "greenwood" };
}
