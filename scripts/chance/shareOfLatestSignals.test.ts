import { expect, it } from "vitest";
import { chanceShare } from "../../src/statistics/chanceShare.ts";
import table from "../../src/statistics/chanceTable.json";
import { MAKING_DATA_COUNT_2023 } from "../../src/statistics/specialCauseRules.ts";
import { seededRandom } from "./seededRandom.ts";
import { shareOfLatestSignals } from "./shareOfLatestSignals.ts";

const series = 3000;

it.each([
  { kind: "XmR", points: 13, autocorrelation: 0.6 },
  { kind: "XmR", points: 24, autocorrelation: 0.3 },
  { kind: "p′", points: 36, autocorrelation: 0 },
  { kind: "p′", points: 60, autocorrelation: 0.5 },
] as const)(
  "charts of today give the share of the table: $kind, $points points, memory $autocorrelation",
  (process) => {
    const share = chanceShare(process.kind, process.points, process.autocorrelation);
    const found = shareOfLatestSignals(process, series, seededRandom(7));
    expect(Math.abs(found - share)).toBeLessThan(3.5 * Math.sqrt((share * (1 - share)) / series));
  },
);

it("the table was made with the rules that the charts follow", () => {
  expect(table.rules).toBe(MAKING_DATA_COUNT_2023.name);
});
