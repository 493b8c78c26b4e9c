import { countQuantile } from "./countQuantile.ts";
import { countTail } from "./countTail.ts";
import type { CountThreshold } from "./countThreshold.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

/** Where the mean of the count's law is taken: as predicted (`nbPlugin`), or at its own upper limit (`muan`), which signals less. */
export type NoufailyMethod = "nbPlugin" | "muan";

/** What is expected of a count on the scale of the model: the logarithm of its mean, the standard error of that, and its variance over the mean. */
export interface ExpectedLogCount {
  readonly logMean: number;
  readonly standardError: number;
  readonly dispersion: number;
}

/**
 * The threshold of a count as a quantile of its own law, negative binomial of variance φμ or Poisson's at φ = 1: whole counts, so that
 * rare events are not held against a curve that is good for frequent ones.
 *
 * Source: Noufaily et al. (2013), Statistics in Medicine 32, 1206–1222; surveillance 1.26, `farringtonFlexible`.
 *
 * @throws RangeError unless the mean and count are finite, standardError ≥ 0, dispersion ≥ 1 and 0 < alpha < 0.5.
 */
export function noufailyThreshold(
  count: number,
  { logMean, standardError, dispersion }: ExpectedLogCount,
  { alpha, method }: { readonly alpha: number; readonly method: NoufailyMethod },
): CountThreshold {
  if (!(standardError >= 0 && alpha > 0 && alpha < 0.5)) {
    throw new RangeError(`A threshold needs an error ≥ 0 and 0 < alpha < 0.5, not ${standardError} and ${alpha}`);
  }
  const up = method === "muan" ? -standardNormalQuantile(alpha) * standardError : 0;
  const law = { mean: Math.exp(logMean + up), dispersion };
  return {
    lower: countQuantile(law, alpha),
    upper: countQuantile(law, 1 - alpha),
    p: countTail(law, count),
  };
}
