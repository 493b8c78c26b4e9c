import { sortedQuantile } from "./sortedQuantile.ts";
import { knownCompleteness, type StepFit, stepError } from "./stepFit.ts";

/**
 * Fits a step to the completeness of a source by the height it reaches: c0 is the 0.8-quantile of c, t0 the first period that reaches
 * it, `error` the mean of (c − c0)² from there on. A null period is not known and left out. Null where nothing is known.
 *
 * t0 is the first c ≥ c0, as the documentation of EDS-TeVa says, where its code asks for c > c0: a source as complete from its first
 * month to its last would otherwise have no t0. Unlike `stepFit` it is not moved by a source that fades, and is by a late rise.
 *
 * Source: EDS-TeVa 0.2.8, step function by quantile (Remaki et al., medRxiv 2023.08.17.23294220).
 *
 * @throws RangeError when a completeness is negative or not finite, or the share is not in [0, 1].
 */
export function quantileStepFit(completeness: readonly (number | null)[], share = 0.8): StepFit | null {
  const known = knownCompleteness(completeness);
  if (known.length === 0) return null;
  const c0 = sortedQuantile(
    known.map(({ c }) => c).toSorted((a, b) => a - b),
    share,
  );
  // Between equal neighbours the line may round above both.
  const { t: t0 } = known.find(({ c }) => c >= c0 * (1 - 1e-12))!;
  return { t0, c0, error: stepError(known, t0, c0) };
}
