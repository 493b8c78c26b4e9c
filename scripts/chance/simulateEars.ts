/**
 * Writes `src/statistics/earsChanceTable.json`: how often chance alone takes a stable week above its threshold of each method of EARS.
 * Run with `npx tsx scripts/chance/simulateEars.ts`; the seed makes it the same each time.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EARS_SETTINGS } from "../../src/statistics/earsSettings.ts";
import { earsMethods } from "../../src/statistics/earsThreshold.ts";
import { seededRandom } from "./seededRandom.ts";
import { shareAboveEars } from "./shareAboveEars.ts";

const seed = 20261126;
const weeks = 200_000;
const means = [0.25, 0.5, 1, 2, 3, 5, 8, 12, 20, 40, 80, 200];
const dispersions = [1, 2];

const random = seededRandom(seed);
const found = dispersions.map((dispersion) => means.map((mean) => shareAboveEars({ mean, dispersion }, weeks, random)));
const shares = Object.fromEntries(
  earsMethods.map((method) => [method, found.map((row) => row.map((share) => Number(share[method].toFixed(6))))]),
);
const table = {
  source: "scripts/chance/simulateEars.ts",
  seed,
  weeks,
  settings: EARS_SETTINGS,
  means,
  dispersions,
  shares,
};
const text = JSON.stringify(table, null, 2).replaceAll(
  /\[\s+([^[\]]*?)\s+\]/g,
  (_, inner: string) => `[${inner.replaceAll(/\s+/g, " ")}]`,
);
writeFileSync(join(import.meta.dirname, "..", "..", "src", "statistics", "earsChanceTable.json"), `${text}\n`);
