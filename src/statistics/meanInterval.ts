import { studentQuantile } from "./studentQuantile.ts";

/** A mean, the standard deviation of the values, and Student's interval of the mean, all in the unit of the values. */
export interface MeanInterval {
  readonly mean: number;
  /** Sample standard deviation (n − 1); null below two values. */
  readonly standardDeviation: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The mean of n values and its interval, from the three sums that a cube can add.
 *
 * `confidence` is two-sided, in (0, 1). One value has a mean and no interval; no value gives null.
 * The variance comes from Σx² − (Σx)²/n: shift the values first when their mean is more than about
 * 10⁶ standard deviations away from 0.
 *
 *     x̄ ± t(1 − α/2, n − 1)·s/√n
 *
 * Source: Student (1908), Biometrika 6, 1–25; the form of PHEindicatormethods 2.1.1, `phe_mean`.
 *
 * @throws RangeError when n is not a whole number ≥ 0, a sum is not finite or the confidence is out of (0, 1).
 */
export function meanInterval(sum: number, sumSquares: number, n: number, confidence = 0.95): MeanInterval | null {
  if (!(Number.isInteger(n) && n >= 0 && Number.isFinite(sum) && Number.isFinite(sumSquares))) {
    throw new RangeError(`A mean needs finite sums and a whole n ≥ 0, not n = ${n}, sums ${sum} and ${sumSquares}`);
  }
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`A confidence lies inside (0, 1), not ${confidence}`);
  if (n === 0) return null;

  const mean = sum / n;
  if (n === 1) return { mean, standardDeviation: null, lower: null, upper: null };

  const standardDeviation = Math.sqrt(Math.max(0, sumSquares - sum * mean) / (n - 1));
  const half = (-studentQuantile((1 - confidence) / 2, n - 1) * standardDeviation) / Math.sqrt(n);
  return { mean, standardDeviation, lower: mean - half, upper: mean + half };
}
