/**
 * The quantile of values in ascending order, on the line between its neighbours: type 7 of R, the default of NumPy.
 *
 * Source: Hyndman and Fan (1996), The American Statistician 50, 361–365.
 *
 * @throws RangeError without values, or unless 0 ≤ share ≤ 1.
 */
export function sortedQuantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0 || !(share >= 0 && share <= 1)) {
    throw new RangeError(`A quantile needs values and a share in [0, 1], not ${share} of ${sorted.length}`);
  }
  const at = (sorted.length - 1) * share;
  const before = Math.floor(at);
  const low = sorted[before]!;
  return low + (at - before) * ((sorted[before + 1] ?? low) - low);
}
