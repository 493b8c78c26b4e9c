import type { AttributeLimits } from "./attributeLimits.ts";
import { limitsAround } from "./controlLimits.ts";
import { type CountedPoint, pooledRate } from "./countedPoint.ts";

/**
 * The limits of a u chart (events per unit of exposure): ū ∓ 3·√(ū/n), as events per unit.
 *
 * Null when no point is known. With large denominators use `uPrimeLimits`.
 *
 * Source: Montgomery, Statistical Quality Control, ch. 7; qicharts2, `qic.u`.
 *
 * @throws RangeError when a denominator is not positive or a numerator is negative.
 */
export function uChartLimits(points: readonly CountedPoint[]): AttributeLimits | null {
  const centre = pooledRate(points);
  if (centre === null) return null;
  return { centre, at: (denominator) => limitsAround(centre, 3 * rateSigma(centre, denominator)) };
}

/** The Poisson standard deviation of a rate `u` over `denominator` units of exposure. */
export function rateSigma(u: number, denominator: number): number {
  return Math.sqrt(u / denominator);
}
