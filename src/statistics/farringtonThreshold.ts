import type { CountThreshold } from "./countThreshold.ts";
import { normalTail } from "./normalTail.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

/** The power that makes a count symmetrical: 2/3 for Poisson's law, 1/2 to make its variance constant, or none. */
export type PowerTransform = "2/3" | "1/2" | "none";

/** What is expected of a count: the mean predicted for it, with the standard error of that mean, and its variance over the mean. */
export interface ExpectedCount {
  readonly mean: number;
  readonly standardError: number;
  readonly dispersion: number;
}

/**
 * The threshold of a count by the delta method on a power of it, τ = φ + se²/μ:
 *
 *     2/3     (μ^⅔ ∓ z·√(4/9·μ^⅓·τ))^(3/2)
 *     1/2     (√μ ∓ z·√(τ/4))²
 *     none    μ ∓ z·√(μτ)
 *
 * A lower limit that would fall below 0 is 0.
 *
 * Source: Farrington et al. (1996), JRSS A 159, 547–563; surveillance 1.26, `farringtonFlexible` with `thresholdMethod = "delta"`.
 *
 * @throws RangeError unless mean > 0, standardError ≥ 0, dispersion > 0, count ≥ 0 and 0 < alpha < 0.5.
 */
export function farringtonThreshold(
  count: number,
  { mean, standardError, dispersion }: ExpectedCount,
  { alpha, transform }: { readonly alpha: number; readonly transform: PowerTransform },
): CountThreshold {
  const sound = mean > 0 && standardError >= 0 && dispersion > 0 && count >= 0 && alpha > 0 && alpha < 0.5;
  if (!sound || ![mean, standardError, dispersion, count].every(Number.isFinite)) {
    throw new RangeError(
      `A threshold needs a mean > 0, an error ≥ 0, a dispersion > 0, a count ≥ 0 and 0 < alpha < 0.5, not ${mean}, ${standardError}, ${dispersion}, ${count} and ${alpha}`,
    );
  }
  const power = { "2/3": 2 / 3, "1/2": 1 / 2, none: 1 }[transform];
  const tau = dispersion + standardError ** 2 / mean;
  const error = power * Math.sqrt(mean ** (2 * power - 1) * tau);
  const centre = mean ** power;
  const z = -standardNormalQuantile(alpha);
  const back = (value: number): number => Math.max(0, value) ** (1 / power);
  return {
    lower: back(centre - z * error),
    upper: back(centre + z * error),
    p: normalTail((count ** power - centre) / error),
  };
}
