import { chanceShare } from "./chanceShare.ts";
import type { ChartKind } from "./chartPoint.ts";
import {
  type EstimatedAutocorrelation,
  type PooledAutocorrelation,
  pooledAutocorrelations,
} from "./pooledAutocorrelations.ts";
import { type SuccessBand, successBand } from "./successBand.ts";

/** A charted series whose latest point carries an icon: its `points` are those of the phase of that point. */
export interface ChanceSeries extends EstimatedAutocorrelation {
  readonly kind: Exclude<ChartKind, "none">;
}

/** Unusual variations that chance alone would give to so many series, with the 95 % band of their number. */
export interface ChanceSignals extends SuccessBand {
  readonly series: number;
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
  return { series: lines.length, ...successBand(shares) };
}

/** The share over what the autocorrelation may be, at the three points of Gauss and Hermite: exact up to the fifth power of it. */
function shareOver(kind: ChanceSeries["kind"], points: number, { mean, sd }: PooledAutocorrelation): number {
  const away = Math.sqrt(3) * sd;
  const at = (autocorrelation: number) => chanceShare(kind, points, autocorrelation);
  return (4 * at(mean) + at(mean - away) + at(mean + away)) / 6;
}
