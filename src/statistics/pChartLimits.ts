import type { AttributeLimits } from "./attributeLimits.ts";
import { limitsAround } from "./controlLimits.ts";
import { type CountedPoint, pooledRate } from "./countedPoint.ts";

/**
 * The limits of a p chart (proportions): p̄ ∓ 3·√(p̄(1 − p̄)/n), as proportions.
 *
 * At the volumes of a hospital it signals one month in three by itself: use `pPrimeLimits` on a screen.
 * Null when no point is known.
 *
 * Source: Montgomery, Statistical Quality Control, ch. 7; qicharts2, `qic.p`.
 *
 * @throws RangeError when a numerator exceeds its denominator, or a denominator is not positive.
 */
export function pChartLimits(points: readonly CountedPoint[]): AttributeLimits | null {
  const centre = pooledProportion(points);
  if (centre === null) return null;
  return { centre, at: (denominator) => limitsAround(centre, 3 * proportionSigma(centre, denominator)) };
}

/** The pooled proportion of the known points, each checked to lie in [0, 1]. */
export function pooledProportion(points: readonly CountedPoint[]): number | null {
  for (const point of points) {
    if (point !== null && point.numerator > point.denominator) {
      throw new RangeError(`A proportion cannot be ${point.numerator} of ${point.denominator}`);
    }
  }
  return pooledRate(points);
}

/** The binomial standard deviation of a proportion `p` of `denominator` units. */
export function proportionSigma(p: number, denominator: number): number {
  return Math.sqrt((p * (1 - p)) / denominator);
}
