import type { FunnelLimits } from "./funnelClass.ts";
import type { Interval } from "./interval.ts";
import { LEVEL_95, zOfLevel } from "./intervalLevel.ts";

const INNER = zOfLevel(LEVEL_95);
const OUTER = zOfLevel({ confidence: 0.998 });

/**
 * The plain limits of a proportion's funnel at a denominator, clipped to [0, 1]: p₀ ∓ z·√(p₀(1 − p₀)/n).
 *
 * Null when the denominator is 0.
 *
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202; equal to the limits of PHEindicatormethods 2.1.1.
 *
 * @throws RangeError unless target is in [0, 1] and denominator ≥ 0.
 */
export function proportionFunnelLimits(target: number, denominator: number): FunnelLimits | null {
  refuse(target, denominator);
  const error = Math.sqrt((target * (1 - target)) / denominator);
  return denominator === 0 ? null : both((z) => [target - z * error, target + z * error]);
}

/**
 * The limits with a variance `tau2` between sites, on the arcsine scale: sin²(asin √p₀ ∓ z·√(1/(4n) + tau²)).
 *
 * Null when the denominator is 0.
 *
 * Source: Spiegelhalter et al. (2012), JRSS A 175, 1–47.
 *
 * @throws RangeError unless target is in [0, 1], denominator ≥ 0 and tau2 ≥ 0.
 */
export function adjustedProportionFunnelLimits(target: number, denominator: number, tau2: number): FunnelLimits | null {
  refuse(target, denominator);
  if (!(tau2 >= 0)) throw new RangeError(`A variance is 0 or more, not ${tau2}`);
  const centre = Math.asin(Math.sqrt(target));
  const error = Math.sqrt(1 / (4 * denominator) + tau2);
  const back = (angle: number): number => Math.sin(Math.min(Math.max(angle, 0), Math.PI / 2)) ** 2;
  return denominator === 0 ? null : both((z) => [back(centre - z * error), back(centre + z * error)]);
}

function both(at: (z: number) => readonly [number, number]): FunnelLimits {
  const clipped = ([lower, upper]: readonly [number, number]): Interval => ({
    lower: Math.max(0, lower),
    upper: Math.min(1, upper),
  });
  return { inner: clipped(at(INNER)), outer: clipped(at(OUTER)) };
}

function refuse(target: number, denominator: number): void {
  if (!(target >= 0 && target <= 1 && denominator >= 0 && Number.isFinite(denominator))) {
    throw new RangeError(`A funnel needs a target in [0, 1] and a denominator ≥ 0, not ${target} and ${denominator}`);
  }
}
