import { afterAll, describe, expect, it } from "vitest";
import { type SeededRandom, seededRandom } from "../scripts/chance/seededRandom.ts";
import { buildSeries, type PeriodFigure } from "../src/figures/buildSeries.ts";
import type { IndicatorFigures } from "../src/figures/IndicatorFigures.ts";
import { exampleLine } from "../src/figures/sentences/testing/exampleLine.ts";
import { chanceOf } from "../src/figures/signals/chanceOf.ts";
import { signalsAt } from "../src/figures/signals/signalsAt.ts";
import { emptyTally } from "../src/figures/Tally.ts";
import { dischargeLetterDay0 } from "../src/indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { periodsBetween } from "../src/perimeter/periods.ts";
import { variationIcon } from "../src/statistics/variationIcon.ts";

const sites = 38;
const months = periodsBetween("2023-11-01", "2026-10-31", "month");

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

/** One indicator of one site, charted: counts of a share that drifts from its level and comes back to it. */
function stableLine({ share, sd, memory }: StableIndicator, stays: number, random: SeededRandom): IndicatorFigures {
  let state = random.normal();
  const periods = months.map((period): PeriodFigure => {
    state = memory * state + Math.sqrt(1 - memory * memory) * random.normal();
    const denominator = Math.max(20, Math.round(stays * (1 + 0.1 * random.normal())));
    const numerator = binomial(denominator, Math.min(1, Math.max(0, share + sd * state)), random);
    const value = numerator / denominator;
    const figure = { state: "final", numerator, denominator, value, lower: null, upper: null } as const;
    return { period, figure, tally: emptyTally(), complete: true, tellsVersion: true };
  });
  const { series, chart } = buildSeries(dischargeLetterDay0, "month", periods, [], {
    points: periods.map(() => ({})),
    start: null,
  });
  const icon = variationIcon(chart);
  const variation = icon && (icon.signal ? (`neutral-${icon.signal.side}` as const) : "common");
  return { ...exampleLine(), period: months.at(-1)!.start, series, variation };
}

/** A whole stable panel: its unusual variations counted, and what is announced for its series. */
function panel(memory: number, random: SeededRandom) {
  const bySite = Array.from({ length: sites }, () => {
    const stays = Math.round(60 * 10 ** random.uniform());
    return indicators(memory).map((indicator) => stableLine(indicator, stays, random));
  });
  const observed = bySite.flatMap((lines) => signalsAt(lines, null)).length;
  return { observed, announced: chanceOf(bySite.flat())! };
}

const table: string[] = [];
afterAll(() => console.log(table.join("\n")));

describe("38 sites × 10 indicators in which nothing changes", () => {
  it.each([{ memory: 0 }, { memory: 0.4 }, { memory: 0.8 }])(
    "with a memory of $memory give as many signals as announced",
    ({ memory }) => {
      const random = seededRandom(38 + 10 * memory);
      const panels = Array.from({ length: 20 }, () => panel(memory, random));
      const within = panels.filter(
        ({ observed, announced: { lower, upper } }) => lower <= observed && observed <= upper,
      );
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const [observed, expected] = [
        mean(panels.map((one) => one.observed)),
        mean(panels.map((one) => one.announced.expected)),
      ];
      table.push(
        `memory ${memory}: ${observed.toFixed(1)} signals a stable panel, ${expected.toFixed(1)} announced; ${within.length} of ${panels.length} panels within the announced 95 % band`,
      );
      expect(panels.every(({ announced }) => announced.series === sites * 10)).toBe(true);
      expect(Math.abs(observed - expected)).toBeLessThan(0.2 * expected);
      expect(within.length).toBeGreaterThanOrEqual(18);
    },
    60_000,
  );
});
