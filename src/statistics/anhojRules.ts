import { sideOf } from "./side.ts";

/** The run analysis of a run chart, around its centre. */
export interface RunAnalysis {
  /** Points that are not on the centre. */
  readonly usefulPoints: number;
  readonly longestRun: number;
  /** Longest run that chance explains. */
  readonly longestRunLimit: number;
  readonly crossings: number;
  /** Fewest crossings that chance explains. */
  readonly crossingsLimit: number;
  readonly signal: boolean;
}

/**
 * Anhøj's two rules for a run chart: a run that is too long, or too few crossings of the centre.
 *
 * Points on the centre and null points are left out. Limits adapt to the number of useful points:
 * round(log₂ n) + 3, and the 5 % quantile of a binomial (n − 1, ½). Null without a useful point.
 *
 * Source: Anhøj and Olesen (2014), PLoS ONE 9(11), e113825; qicharts2, `runs.analysis`.
 */
export function anhojRules(values: readonly (number | null)[], centre: number): RunAnalysis | null {
  const sides = values.flatMap((value) => (value === null ? [] : [sideOf(value, centre)])).filter((side) => side !== 0);
  if (sides.length === 0) return null;

  let run = 0;
  let longestRun = 0;
  let crossings = 0;
  for (const [i, side] of sides.entries()) {
    const same = side === sides[i - 1];
    run = same ? run + 1 : 1;
    if (i > 0 && !same) crossings += 1;
    longestRun = Math.max(longestRun, run);
  }
  const longestRunLimit = Math.round(Math.log2(sides.length)) + 3;
  const crossingsLimit = fairBinomialQuantile(0.05, sides.length - 1);
  return {
    usefulPoints: sides.length,
    longestRun,
    longestRunLimit,
    crossings,
    crossingsLimit,
    signal: longestRun > longestRunLimit || crossings < crossingsLimit,
  };
}

/** The smallest k with P(X ≤ k) ≥ p for X binomial (trials, ½). */
function fairBinomialQuantile(p: number, trials: number): number {
  let logTerm = -trials * Math.LN2;
  let cumulated = Math.exp(logTerm);
  let k = 0;
  for (; cumulated < p; k += 1) {
    logTerm += Math.log((trials - k) / (k + 1));
    cumulated += Math.exp(logTerm);
  }
  return k;
}
