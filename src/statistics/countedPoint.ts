/** A point of an attribute chart: `numerator` events or stays out of `denominator` > 0; null where missing or hidden. */
export type CountedPoint = { readonly numerator: number; readonly denominator: number } | null;

/**
 * The pooled rate Σ numerators / Σ denominators of the known points: the centre of p, p′, u and u′ charts.
 * Null when no point is known.
 *
 * @throws RangeError when a denominator is not positive, a numerator is negative, or either is not finite.
 */
export function pooledRate(points: readonly CountedPoint[]): number | null {
  let numerator = 0;
  let denominator = 0;
  for (const point of points) {
    if (point === null) continue;
    if (!(point.denominator > 0 && point.numerator >= 0 && Number.isFinite(point.numerator + point.denominator))) {
      throw new RangeError(`An attribute chart cannot use ${point.numerator} of ${point.denominator}`);
    }
    numerator += point.numerator;
    denominator += point.denominator;
  }
  return denominator === 0 ? null : numerator / denominator;
}
