import { betaFraction } from "./betaFraction.ts";
import { gammaMass } from "./gammaTails.ts";

/** The two probabilities of a beta variable: at or under x, and over x. */
export interface BetaTails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The lower and upper tail of a beta variable of shapes a, b > 0 at `x` in [0, 1]: the regularised incomplete beta function. A binomial
 * count of n at p is at least k with the lower tail of the shapes k and n − k + 1. The smaller tail keeps its relative precision.
 *
 * Source: Abramowitz and Stegun (1964), 26.5.8 and 26.5.24.
 *
 * @throws RangeError unless both shapes are > 0 and finite and 0 ≤ x ≤ 1.
 */
export function betaTails(a: number, b: number, x: number): BetaTails {
  if (!(a > 0 && b > 0 && Number.isFinite(a + b) && x >= 0 && x <= 1)) {
    throw new RangeError(`A beta tail needs shapes > 0 and 0 ≤ x ≤ 1, not ${a}, ${b} and ${x}`);
  }
  const front = betaPower(a, b, x);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = (front / a) * betaFraction(a, b, x);
    return { lower, upper: 1 - lower };
  }
  const upper = (front / b) * betaFraction(b, a, 1 - x);
  return { lower: 1 - upper, upper };
}

/** xᵃ(1 − x)ᵇ/B(a, b) for 0 ≤ x ≤ 1, x(1 − x) times the density: two Poisson masses over that of their sum. */
export function betaPower(a: number, b: number, x: number): number {
  const sum = a + b;
  return (gammaMass(a, sum * x) * gammaMass(b, sum * (1 - x)) * a * b) / (gammaMass(sum, sum) * sum);
}
