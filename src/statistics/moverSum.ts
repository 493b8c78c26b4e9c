import type { Estimate } from "./moverDifference.ts";

/**
 * Weighted sum of independent estimates, with the interval recovered from theirs (MOVER):
 *
 *     Σ wv − √Σ w²(v − l)² … Σ wv + √Σ w²(u − v)²
 *
 * Weights are known and not negative. Of nothing: 0.
 *
 * Source: Zou, Huang and Zhang (2009), Computational Statistics & Data Analysis 53, 1080–1085.
 */
export function moverSum(terms: readonly (Estimate & { readonly weight: number })[]): Estimate {
  const value = terms.reduce((sum, { weight, value: one }) => sum + weight * one, 0);
  return {
    value,
    lower: value - Math.hypot(...terms.map(({ weight, value: one, lower }) => weight * (one - lower))),
    upper: value + Math.hypot(...terms.map(({ weight, value: one, upper }) => weight * (upper - one))),
  };
}
