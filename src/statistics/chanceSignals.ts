import { chanceShare } from "./chanceShare.ts";
import type { ChartKind } from "./chartPoint.ts";
import {
  type EstimatedAutocorrelation,
  type PooledAutocorrelation,
  pooledAutocorrelations,
} from "./pooledAutocorrelations.ts";

/** A charted series whose latest point carries an icon: its `points` are those of the phase of that point. */
export interface ChanceSeries extends EstimatedAutocorrelation {
  readonly kind: Exclude<ChartKind, "none">;
}

/** Unusual variations that chance alone would give to so many series. */
export interface ChanceSignals {
  readonly series: number;
  readonly expected: number;
  /** 95 % band of their number: at most 2.5 % of draws lie below it, and at most 2.5 % above. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * How many of these series would carry the icon of an unusual variation if nothing had changed in any: the sum of their chances, and
 * the central 95 % of its distribution (Poisson-binomial, exact).
 *
 * The band takes the series for independent. Those of one place are not (the same stays stand under several indicators, and a place is
 * under the place above it): their signals come together or not at all, so that the expected number holds and the band is too narrow.
 * A real change raises the autocorrelation it is estimated from, and the number announced with it.
 */
export function expectedChanceSignals(lines: readonly ChanceSeries[]): ChanceSignals {
  const memories = pooledAutocorrelations(lines);
  const shares = lines.map(({ kind, points }, i) => shareOver(kind, points, memories[i]!));
  const odds = numberOfSuccesses(shares);
  return {
    series: lines.length,
    expected: shares.reduce((sum, share) => sum + share, 0),
    lower: quantile(odds, 0.025),
    upper: quantile(odds, 0.975),
  };
}

/** The share over what the autocorrelation may be, at the three points of Gauss and Hermite: exact up to the fifth power of it. */
function shareOver(kind: ChanceSeries["kind"], points: number, { mean, sd }: PooledAutocorrelation): number {
  const away = Math.sqrt(3) * sd;
  const at = (autocorrelation: number) => chanceShare(kind, points, autocorrelation);
  return (4 * at(mean) + at(mean - away) + at(mean + away)) / 6;
}

/** Probability of each number of successes, from none to all. */
function numberOfSuccesses(shares: readonly number[]): readonly number[] {
  const odds = [1];
  for (const share of shares) {
    odds.push(0);
    for (let k = odds.length - 1; k >= 0; k--) odds[k] = odds[k]! * (1 - share) + (k > 0 ? odds[k - 1]! * share : 0);
  }
  return odds;
}

function quantile(odds: readonly number[], level: number): number {
  let below = 0;
  return Math.max(
    0,
    odds.findIndex((chance) => (below += chance) >= level - 1e-12),
  );
}
