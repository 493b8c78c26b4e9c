import type { AttributeLimits } from "./attributeLimits.ts";
import { limitsAround } from "./controlLimits.ts";
import type { CountedPoint } from "./countedPoint.ts";
import { type LaneyOptions, laneySigma } from "./laneySigma.ts";
import { pooledProportion, proportionSigma } from "./pChartLimits.ts";

/**
 * The limits of a p′ chart (proportions with overdispersion): p̄ ∓ 3·σᵢ·σ_z, as proportions.
 *
 * Null points are missing and break the moving ranges; null when no two neighbours are known.
 *
 * Source: Laney (2002), Quality Engineering 14, 531–537.
 *
 * @throws RangeError when a numerator exceeds its denominator, or a denominator is not positive.
 */
export function pPrimeLimits(points: readonly CountedPoint[], options: LaneyOptions = {}): AttributeLimits | null {
  const centre = pooledProportion(points);
  if (centre === null) return null;
  const sigma = (denominator: number): number => proportionSigma(centre, denominator);
  const excess = laneySigma(points, centre, sigma, options);
  if (excess === null) return null;
  return { centre, at: (denominator) => limitsAround(centre, 3 * sigma(denominator) * excess) };
}
