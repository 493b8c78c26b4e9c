import type { ChartPoint } from "../../src/statistics/chartPoint.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** A process in which nothing changes: its points vary around one level and remember the one before. */
export interface StableProcess {
  readonly kind: "XmR" | "p′";
  readonly points: number;
  /** Correlation of each charted value with the one before, between −0.9 and 0.9. */
  readonly autocorrelation: number;
}

const level = 0.7;
const units = 1000;

/** Denominators of a p′ series vary by so much (sd of their logarithm). */
const unevenness = 0.15;

/** Share of the variance of a p′ series that is sampling; the rest is the process's own, as in large hospitals. */
const sampling = 0.1;

/** A series of a stable process; the memory is of first order. */
export function stableSeries({ kind, points, autocorrelation }: StableProcess, random: SeededRandom): ChartPoint[] {
  const memory = kind === "XmR" ? autocorrelation : autocorrelation / (1 - sampling);
  const innovation = Math.sqrt(1 - memory * memory);
  let state = random.normal();
  return Array.from({ length: points }, (_, i): ChartPoint => {
    if (i > 0) state = memory * state + innovation * random.normal();
    return kind === "XmR" ? { value: state, enters: true } : countedPoint(state, random);
  });
}

function countedPoint(state: number, random: SeededRandom): ChartPoint {
  const denominator = Math.round(units * Math.exp(unevenness * random.normal()));
  const chance = Math.sqrt((level * (1 - level)) / units);
  const share = Math.min(1, Math.max(0, level + chance * Math.sqrt((1 - sampling) / sampling) * state));
  const noise = Math.sqrt(share * (1 - share) * denominator) * random.normal();
  const numerator = Math.min(denominator, Math.max(0, Math.round(share * denominator + noise)));
  return { value: numerator / denominator, numerator, denominator, enters: true };
}
