import { sortedQuantile } from "./sortedQuantile.ts";

/** How far a site lies from the target on a scale where its sampling variance is known. */
export interface FunnelScore {
  readonly deviation: number;
  /** Greater than 0. */
  readonly standardError: number;
}

/** `phi` is about 1 when sampling is the only noise; `tau2` is the variance between sites, on the scale of the scores. */
export interface Overdispersion {
  readonly phi: number;
  readonly tau2: number;
}

/**
 * The overdispersion of the sites of a funnel; null below two sites.
 *
 * `trim` clamps the z scores to their quantiles at trim and 1 − trim (0 leaves them; R's type 7).
 *
 *     phi = Σz²/n      tau² = (n·phi − (n − 1)) / (Σw − Σw²/Σw), at least 0, w = 1/s²
 *
 * Source: DerSimonian and Laird (1986), Controlled Clinical Trials 7, 177–188; Spiegelhalter (2005),
 * Statistics in Medicine 24, 1185–1202, doi 10.1002/sim.1970.
 *
 * @throws RangeError when a standard error is not positive, a deviation not finite, or trim not in [0, 0.5).
 */
export function overdispersion(scores: readonly FunnelScore[], trim = 0.1): Overdispersion | null {
  const sound = scores.every(({ deviation, standardError }) => standardError > 0 && Number.isFinite(deviation));
  if (!sound || !(trim >= 0 && trim < 0.5)) {
    throw new RangeError("Overdispersion needs finite deviations, positive standard errors and a trim in [0, 0.5)");
  }
  const count = scores.length;
  if (count < 2) return null;
  const z = scores.map((score) => score.deviation / score.standardError);
  const sorted = z.toSorted((a, b) => a - b);
  const [least, greatest] = [sortedQuantile(sorted, trim), sortedQuantile(sorted, 1 - trim)];
  let [squares, weights, weights2] = [0, 0, 0];
  for (const [i, { standardError }] of scores.entries()) {
    squares += Math.min(Math.max(z[i]!, least), greatest) ** 2;
    const weight = 1 / standardError ** 2;
    weights += weight;
    weights2 += weight * weight;
  }
  return { phi: squares / count, tau2: Math.max(0, (squares - (count - 1)) / (weights - weights2 / weights)) };
}
