import type { AttributeLimits } from "./attributeLimits.ts";
import { limitsAround } from "./controlLimits.ts";
import { type CountedPoint, pooledRate } from "./countedPoint.ts";

/**
 * The limits of an I′ chart (individual values of unequal denominators): centre ∓ 3·s̄/√n.
 *
 * Null points are missing and break the moving ranges; null when no two neighbours are known.
 * Ranges are not screened.
 *
 *     sᵢ = √(π/2)·|yᵢ − yᵢ₋₁| / √(1/nᵢ + 1/nᵢ₋₁)
 *
 * Source: Taylor (2017), Normalized Individuals Control Chart; qicharts2, `qic.ip`.
 *
 * @throws RangeError when a denominator is not positive or a numerator is negative.
 */
export function iPrimeLimits(points: readonly CountedPoint[]): AttributeLimits | null {
  const centre = pooledRate(points);
  if (centre === null) return null;
  let [sum, ranges] = [0, 0];
  let before: CountedPoint = null;
  for (const point of points) {
    if (point !== null && before !== null) {
      const range = Math.abs(point.numerator / point.denominator - before.numerator / before.denominator);
      sum += range / Math.sqrt(1 / point.denominator + 1 / before.denominator);
      ranges += 1;
    }
    before = point;
  }
  if (ranges === 0) return null;
  const sigma = (Math.sqrt(Math.PI / 2) * sum) / ranges;
  return { centre, at: (denominator) => limitsAround(centre, (3 * sigma) / Math.sqrt(denominator)) };
}
