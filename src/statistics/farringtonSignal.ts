import { exceedanceScore } from "./exceedanceScore.ts";
import { FARRINGTON, type FarringtonFit, farringtonFit, type FarringtonOptions } from "./farringtonFit.ts";
import { farringtonThreshold } from "./farringtonThreshold.ts";
import { noufailyThreshold } from "./noufailyThreshold.ts";

/** A week held against its past: the threshold, how far up to it the count lies, and whether that is an early signal. */
export type FarringtonSignal =
  | Exclude<FarringtonFit, { readonly state: "fitted" }>
  | {
      readonly state: "judged";
      readonly expected: number;
      readonly upper: number;
      readonly score: number | null;
      /** Above the threshold, with at least five events in four weeks. */
      readonly signal: boolean;
    };

const ENOUGH = { events: 5, weeks: 4 };

/**
 * Judges the count at place `at` of a series of weekly counts by Farrington's method, on the ⅔ power, and where the fit has a factor for
 * the season by the quantile of a negative binomial, as Noufaily does. Fewer than five events in the last four weeks, this one included,
 * are no signal. A count that is missing is "too short".
 *
 * Source: Farrington et al. (1996), JRSS A 159, 547–563; Noufaily et al. (2013), Statistics in Medicine 32, 1206–1222.
 *
 * @throws RangeError when `at` is not a place of the series, a count is negative or not finite, or alpha is not in (0, 0.5).
 */
export function farringtonSignal(
  counts: readonly (number | null)[],
  at: number,
  alpha = 0.05,
  options: FarringtonOptions = FARRINGTON,
): FarringtonSignal {
  const fit = farringtonFit(counts, at, options);
  const count = counts[at] ?? null;
  if (count === null) return { state: "too short" };
  if (fit.state !== "fitted") return fit;
  const { mean, standardError, dispersion } = fit;
  const { upper } =
    options.periods > 1
      ? noufailyThreshold(count, fit, { alpha, method: "nbPlugin" })
      : farringtonThreshold(
          count,
          { mean, standardError: mean * standardError, dispersion },
          { alpha, transform: "2/3" },
        );
  const recent = counts
    .slice(Math.max(0, at + 1 - ENOUGH.weeks), at + 1)
    .reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return {
    state: "judged",
    expected: mean,
    upper,
    score: exceedanceScore(count, mean, upper),
    signal: count > upper && recent >= ENOUGH.events,
  };
}
