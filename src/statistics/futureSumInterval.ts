import { studentQuantile } from "./studentQuantile.ts";

/** What is expected of the sum of so many further counts, and the interval in which it lies with the confidence asked for. */
export interface FutureSum {
  readonly expected: number;
  /** 0 or more: a sum of counts. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * The sum of `weeks` further counts of a process that stays as it was over `past`, whose m counts have mean x̄ and standard deviation
 * s (n − 1), taken for at least √x̄, that of a Poisson count:
 *
 *     n·x̄ ± t(1 − α/2, m − 1)·s·√(n + n²/m)
 *
 * Counts are taken for independent and alike: where they remember one another, or the season moves them, it is too narrow. `confidence`
 * is two-sided, in (0, 1).
 *
 * Source: Hahn and Meeker (1991), Statistical Intervals, chapter 4, the prediction interval of the mean of n further observations, times n.
 *
 * @throws RangeError when `past` has fewer than two counts or one below 0, `weeks` is not a whole number ≥ 1, or the confidence is out
 *   of (0, 1).
 */
export function futureSumInterval(past: readonly number[], weeks: number, confidence = 0.95): FutureSum {
  const m = past.length;
  const isSound = past.every((count) => count >= 0 && Number.isFinite(count)) && Number.isInteger(weeks) && weeks >= 1;
  if (!(m >= 2 && isSound && confidence > 0 && confidence < 1)) {
    throw new RangeError(
      `A further sum needs two counts ≥ 0, weeks ≥ 1 and a confidence in (0, 1), not ${m} and ${weeks}`,
    );
  }
  const mean = past.reduce((sum, count) => sum + count, 0) / m;
  const spread = past.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (m - 1);
  const deviation = Math.sqrt(Math.max(spread, mean));
  const half = studentQuantile((1 + confidence) / 2, m - 1) * deviation * Math.sqrt(weeks + weeks ** 2 / m);
  const expected = weeks * mean;
  return { expected, lower: Math.max(0, expected - half), upper: expected + half };
}
