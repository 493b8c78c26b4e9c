import { expect, it } from "vitest";
import { earsChance } from "../../src/statistics/earsChance.ts";
import { EARS_C2 } from "../../src/statistics/earsSettings.ts";
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
  const share = earsChance(mean, dispersion);
  const found = shareAboveEars({ mean, dispersion }, weeks, seededRandom(7));
  // The baselines of neighbouring weeks overlap, so that a share of theirs varies more than one of independent draws.
  expect(Math.abs(found - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / weeks));
});

it("the table was made with the settings that the thresholds follow, and its edges stand beyond it", () => {
  expect({ alpha: table.alpha, minSigma: table.minSigma }).toEqual(EARS_C2);
  expect(earsChance(0, 1)).toBe(table.shares[0]![0]);
  expect(earsChance(5000, 2)).toBe(table.shares[1]!.at(-1));
});
