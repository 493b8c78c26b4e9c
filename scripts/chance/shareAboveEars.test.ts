import { expect, it } from "vitest";
import { earsChance } from "../../src/statistics/earsChance.ts";
import { EARS_SETTINGS } from "../../src/statistics/earsSettings.ts";
import { earsMethods } from "../../src/statistics/earsThreshold.ts";
import table from "../../src/statistics/earsChanceTable.json";
import { seededRandom } from "./seededRandom.ts";
import { shareAboveEars } from "./shareAboveEars.ts";

const weeks = 20_000;

it.each([
  [1, 1],
  [5, 2],
  [30, 1],
  [200, 2],
] as const)("weeks of today give the share of the table: mean %d, dispersion %d", (mean, dispersion) => {
  const found = shareAboveEars({ mean, dispersion }, weeks, seededRandom(7));
  for (const method of earsMethods) {
    const share = earsChance(mean, dispersion, method);
    // The baselines of neighbouring weeks overlap, so that a share of theirs varies more than one of independent draws.
    expect(Math.abs(found[method] - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / weeks));
  }
});

it("the table was made with the settings that the thresholds follow, and its edges stand beyond it", () => {
  expect(table.settings).toEqual(EARS_SETTINGS);
  expect(earsChance(0, 1, "C2")).toBe(table.shares.C2[0]![0]);
  expect(earsChance(5000, 2, "C3")).toBe(table.shares.C3[1]!.at(-1));
});
