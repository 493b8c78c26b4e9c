import { describe, expect, it } from "vitest";
import { type SeededRandom, seededRandom } from "../scripts/chance/seededRandom.ts";
import { type ChanceSeries, expectedChanceSignals } from "../src/statistics/chanceSignals.ts";
import type { ChartPoint } from "../src/statistics/chartPoint.ts";
import { controlChart } from "../src/statistics/controlChart.ts";
import { lag1Autocorrelation } from "../src/statistics/lag1Autocorrelation.ts";
import { variationIcon } from "../src/statistics/variationIcon.ts";

const sites = 38;
const months = 36;

/** An indicator in which nothing changes: the share around which it varies, how far by itself, and how long it remembers. */
interface StableIndicator {
  readonly share: number;
  readonly sd: number;
  readonly memory: number;
}

/** From rare to frequent, from sampling alone to three times as much. */
const indicators = (memory: number): readonly StableIndicator[] =>
  [0.08, 0.15, 0.25, 0.35, 0.5, 0.6, 0.7, 0.8, 0.85, 0.92].map((share, i) => ({
    share,
    sd: [0, 0.01, 0.03][i % 3]! * Math.min(1, 2 * Math.min(share, 1 - share)),
    memory,
  }));

/** Successes among n, from one to the next (Devroye 1986, chapter X.4). */
function binomial(n: number, p: number, random: SeededRandom): number {
  if (p > 0.5) return n - binomial(n, 1 - p, random);
  if (p === 0) return 0;
  let hits = 0;
  for (let tried = 0; ; hits++) {
    tried += Math.floor(Math.log(1 - random.uniform()) / Math.log(1 - p)) + 1;
    if (tried > n) return hits;
  }
}

/** Months of one site: counts of a share that drifts from its level and comes back to it. */
function monthsOf({ share, sd, memory }: StableIndicator, stays: number, random: SeededRandom): ChartPoint[] {
  let state = random.normal();
  return Array.from({ length: months }, (): ChartPoint => {
    state = memory * state + Math.sqrt(1 - memory * memory) * random.normal();
    const denominator = Math.max(20, Math.round(stays * (1 + 0.1 * random.normal())));
    const numerator = binomial(denominator, Math.min(1, Math.max(0, share + sd * state)), random);
    return { value: numerator / denominator, numerator, denominator, enters: true };
  });
}

/** A whole stable panel, charted: icons of an unusual variation counted, and what is announced for its series. */
function panel(memory: number, random: SeededRandom) {
  let observed = 0;
  const series: ChanceSeries[] = [];
  for (let site = 0; site < sites; site++) {
    const stays = Math.round(60 * 10 ** random.uniform());
    for (const indicator of indicators(memory)) {
      const points = monthsOf(indicator, stays, random);
      const chart = controlChart({ points, phaseStarts: [], kind: "p′", direction: "higher" });
      const icon = variationIcon(chart);
      if (icon === null) continue;
      if (icon.variation !== "common") observed += 1;
      const autocorrelation = lag1Autocorrelation(
        points.map(({ value }) => value),
        points.map((_, month) => month % 12),
      );
      series.push({ kind: "p′", points: months, autocorrelation, seasonal: true });
    }
  }
  return { observed, announced: expectedChanceSignals(series) };
}

describe("38 sites × 10 indicators in which nothing changes", () => {
  it.each([{ memory: 0 }, { memory: 0.4 }, { memory: 0.8 }])(
    "with a memory of $memory give as many signals as announced",
    ({ memory }) => {
      const random = seededRandom(38 + 10 * memory);
      const panels = Array.from({ length: 40 }, () => panel(memory, random));
      const within = panels.filter(
        ({ observed, announced: { lower, upper } }) => lower <= observed && observed <= upper,
      );
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const [observed, expected] = [
        mean(panels.map((one) => one.observed)),
        mean(panels.map((one) => one.announced.expected)),
      ];
      expect(panels.every(({ announced }) => announced.series === sites * 10)).toBe(true);
      expect(Math.abs(observed - expected)).toBeLessThan(0.15 * expected);
      expect(within.length).toBeGreaterThanOrEqual(36);
    },
    60_000,
  );
});
