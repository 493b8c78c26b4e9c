/**
 * Writes `src/statistics/chanceTable.json`: how often chance alone gives a stable series the icon of an unusual variation.
 * Run with `npx tsx scripts/chance/simulate.ts`; the seed makes it the same each time.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { MAKING_DATA_COUNT_2023 } from "../../src/statistics/specialCauseRules.ts";
import { seededRandom } from "./seededRandom.ts";
import { shareOfLatestSignals } from "./shareOfLatestSignals.ts";

const seed = 20261126;
const series = 20_000;
const points = [13, 14, 16, 18, 20, 24, 30, 36, 42, 48, 52, 60, 104, 156];
const autocorrelation = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

const random = seededRandom(seed);
const sharesOf = (kind: "XmR" | "p′") =>
  points.map((n) =>
    autocorrelation.map((rho) => shareOfLatestSignals({ kind, points: n, autocorrelation: rho }, series, random)),
  );
const table = {
  source: "scripts/chance/simulate.ts",
  seed,
  series,
  rules: MAKING_DATA_COUNT_2023.name,
  points,
  autocorrelation,
  shares: { XmR: sharesOf("XmR"), "p′": sharesOf("p′") },
};
const text = JSON.stringify(table, null, 2).replaceAll(
  /\[\s+([^[\]]*?)\s+\]/g,
  (_, inner: string) => `[${inner.replaceAll(/\s+/g, " ")}]`,
);
writeFileSync(join(import.meta.dirname, "..", "..", "src", "statistics", "chanceTable.json"), `${text}\n`);
