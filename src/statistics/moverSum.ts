import type { Estimate } from "./moverDifference.ts";

/**
 * Weighted sum of independent estimates, with the interval recovered from theirs (MOVER):
 *
 *     Σ wv − √Σ w²(v − l)² … Σ wv + √Σ w²(u − v)²
 *
 * Weights are known and not negative. Of nothing: 0.
 *
 * Source: Zou, Huang and Zhang (2009), Computational Statistics & Data Analysis 53, 1080–1085.
 *
 * @throws RangeError when a weight is negative, or a number is not finite.
 */
export function moverSum(terms: readonly (Estimate & { readonly weight: number })[]): Estimate {
  for (const { weight, value, lower, upper } of terms) {
    if (!(weight >= 0 && [weight, value, lower, upper].every(Number.isFinite))) {
      throw new RangeError(
        `A sum needs weights ≥ 0 and finite estimates, not ${weight} times ${value} (${lower} to ${upper})`,
      );
    }
  }
  const value = terms.reduce((sum, { weight, value: one }) => sum + weight * one, 0);
  return {
    value,
    lower: value - Math.hypot(...terms.map(({ weight, value: one, lower }) => weight * (one - lower))),
    upper: value + Math.hypot(...terms.map(({ weight, value: one, upper }) => weight * (upper - one))),
  };
}
