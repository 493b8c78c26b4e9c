import { farringtonBaseline, type FarringtonWeeks } from "./farringtonBaseline.ts";
import { type QuasiPoissonTrend, quasiPoissonTrend, type WeightedCount } from "./quasiPoissonTrend.ts";
import { studentTail } from "./studentTail.ts";

export interface FarringtonOptions extends FarringtonWeeks {
  /** A slope is kept when chance alone gives one as steep less often than this. */
  readonly trendAlpha: number;
  /** Residuals above this one weigh less: a past epidemic is no part of what is expected. */
  readonly weightsThreshold: number;
}

/** Those of surveillance 1.26, `farringtonFlexible`, without seasonal factor. */
export const FARRINGTON: FarringtonOptions = {
  years: 5,
  halfWindow: 3,
  periods: 1,
  latestLeftOut: 3,
  trendAlpha: 0.05,
  weightsThreshold: 2.58,
};

/** Those of Noufaily et al. (2013): all weeks of the five years, a factor of ten levels for the season, half a year left out, a slope always. */
export const NOUFAILY: FarringtonOptions = { ...FARRINGTON, periods: 10, latestLeftOut: 26, trendAlpha: 1 };

/** What the same weeks of past years let expect of one week. */
export type FarringtonFit =
  | {
      readonly state: "fitted";
      readonly mean: number;
      readonly logMean: number;
      /** Of `logMean`; that of the mean is mean·standardError. */
      readonly standardError: number;
      readonly dispersion: number;
      /** Change of the logarithm per week; null where none was kept. */
      readonly slope: number | null;
    }
  /** The series does not go back so far, or a reference week is missing. */
  | { readonly state: "too short" }
  /** No reference week of the same time of year saw an event. */
  | { readonly state: "no event" };

/**
 * What is expected of the week at place `at` of a series of weekly counts: a quasi-Poisson regression on the weeks around its date
 * in each of the years before, or on all weeks with a factor for the season (`farringtonBaseline`), with a slope where it is significant, there are three years or more and it does not lead above the
 * highest reference count. Fitted twice, past epidemics weighing less the second time: residuals s > threshold have the weight γs⁻²,
 * the others γ, so that weights sum to the number of weeks;
 *
 *     s = 3/2·(y^⅔ − μ^⅔) / (μ^⅙·√(φ(1 − h)))
 *
 * Source: Farrington et al. (1996), JRSS A 159, 547–563; Noufaily et al. (2013), Statistics in Medicine 32, 1206–1222, for 2.58.
 *
 * @throws RangeError when `at` is not a place of the series, or a count is negative or not finite.
 */
export function farringtonFit(
  counts: readonly (number | null)[],
  at: number,
  options: FarringtonOptions = FARRINGTON,
): FarringtonFit {
  if (!(at in counts)) throw new RangeError(`There is no week ${at} in a series of ${counts.length}`);
  const weeks = farringtonBaseline(at, options);
  const points: WeightedCount[] = weeks.flatMap(({ week, season }) => {
    const count = counts[week] ?? null;
    return count === null ? [] : [{ time: week - at, count, weight: 1, season }];
  });
  if (points.length < weeks.length) return { state: "too short" };

  const sloping = options.years >= 3 ? reweighted(points, true, options.weightsThreshold) : null;
  const greatest = Math.max(...points.map(({ count }) => count));
  if (
    sloping &&
    significant(sloping, points.length - options.periods - 1, options.trendAlpha) &&
    Math.exp(sloping.level) <= greatest
  ) {
    return told(sloping, sloping.slope);
  }
  const flat = reweighted(points, false, options.weightsThreshold);
  return flat ? told(flat, null) : { state: "no event" };
}

function reweighted(points: readonly WeightedCount[], trend: boolean, threshold: number): QuasiPoissonTrend | null {
  const first = quasiPoissonTrend(points, trend);
  if (!first) return null;
  const factors = points.map(({ count }, i) => {
    const mean = first.fitted[i]!;
    if (mean === 0) return 1;
    const error = mean ** (1 / 6) * Math.sqrt(first.dispersion * (1 - first.leverage[i]!));
    const residual = (1.5 * (count ** (2 / 3) - mean ** (2 / 3))) / error;
    return residual > threshold ? residual ** -2 : 1;
  });
  const gamma = points.length / factors.reduce((sum, factor) => sum + factor, 0);
  return quasiPoissonTrend(
    points.map((point, i) => ({ ...point, weight: gamma * factors[i]! })),
    trend,
  );
}

function significant({ slope, covariance }: QuasiPoissonTrend, freedom: number, alpha: number): boolean {
  return 2 * studentTail(Math.abs(slope) / Math.sqrt(covariance[2]), freedom) < alpha;
}

function told({ level, dispersion, covariance }: QuasiPoissonTrend, slope: number | null): FarringtonFit {
  return {
    state: "fitted",
    mean: Math.exp(level),
    logMean: level,
    standardError: Math.sqrt(covariance[0]),
    dispersion,
    slope,
  };
}
