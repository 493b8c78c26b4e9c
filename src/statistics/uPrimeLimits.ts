import type { AttributeLimits } from "./attributeLimits.ts";
import { limitsAround } from "./controlLimits.ts";
import { type CountedPoint, pooledRate } from "./countedPoint.ts";
import { type LaneyOptions, laneySigma } from "./laneySigma.ts";
import { rateSigma } from "./uChartLimits.ts";

/**
 * The limits of a u′ chart (rates with overdispersion): ū ∓ 3·σᵢ·σ_z, as events per unit of exposure.
 *
 * Null points are missing and break the moving ranges; null when no two neighbours are known.
 *
 * Source: Laney (2002), Quality Engineering 14, 531–537.
 *
 * @throws RangeError when a denominator is not positive or a numerator is negative.
 */
export function uPrimeLimits(points: readonly CountedPoint[], options: LaneyOptions = {}): AttributeLimits | null {
  const centre = pooledRate(points);
  if (centre === null) return null;
  const sigma = (denominator: number): number => rateSigma(centre, denominator);
  const excess = laneySigma(points, centre, sigma, options);
  if (excess === null) return null;
  return { centre, at: (denominator) => limitsAround(centre, 3 * sigma(denominator) * excess) };
}
