import { afterAll, describe, expect, test } from "vitest";
import { errorCoverage } from "./errorCoverage.ts";

const algorithms = [
  { sensitivity: 0.9, specificity: 0.98 },
  { sensitivity: 0.75, specificity: 0.995 },
  { sensitivity: 0.85, specificity: 0.9 },
];
const table: string[] = [];
afterAll(() => console.log(table.join("\n")));

/** Looked at in either class, and the width that no mean interval reaches: intervals that held everything would be worth nothing. */
const samples: [lookedAt: readonly [number, number], width: number][] = [
  [[200, 400], 0.1],
  [[100, 100], 0.2],
];

describe.each(samples)("with %j looked at", (lookedAt, widest) => {
  test.each([0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4])(
    "intervals of both estimators hold a share of cases of %s as often as they say, every draw counted",
    (prevalence) => {
      for (const algorithm of algorithms) {
        const scene = { prevalence, ...algorithm, units: 4000, lookedAt } as const;
        const { twoPhase, langReiczigel, widths } = errorCoverage(scene, 2000, 20261126);
        table.push(
          `${lookedAt.join(" and ")} looked at, share ${prevalence}, sensitivity ${algorithm.sensitivity}, specificity ${algorithm.specificity}: two-phase ${twoPhase}, Lang–Reiczigel ${langReiczigel} (mean widths ${widths.map((width) => width.toFixed(3)).join(" and ")})`,
        );
        expect(twoPhase).toBeGreaterThanOrEqual(0.935);
        expect(langReiczigel).toBeGreaterThanOrEqual(0.935);
        expect(Math.max(...widths)).toBeLessThan(widest);
      }
    },
  );
});
