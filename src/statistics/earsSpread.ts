/** Weeks that speak for one. */
export const EARS_BASELINE = 7;

/** Weeks between them and it in C2, so that an epidemic that begins does not hide itself. */
export const EARS_GUARD = 2;

/** Mean and standard deviation (n − 1) of the counts of a baseline, the latter at least `minSigma`. */
export function earsSpread(
  baseline: readonly number[],
  minSigma: number,
): { readonly mean: number; readonly sigma: number } {
  const mean = baseline.reduce((sum, count) => sum + count, 0) / baseline.length;
  const variance = baseline.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (baseline.length - 1);
  return { mean, sigma: Math.max(Math.sqrt(variance), minSigma) };
}
