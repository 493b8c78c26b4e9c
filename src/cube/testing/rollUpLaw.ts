import fc from "fast-check";
import { expect } from "vitest";
import type { Engine } from "../../engine/Engine.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import { answer, type Cell } from "../answer.ts";
import { fromRecords, plan } from "../plan.ts";
import { randomQuestion } from "./randomQuestion.ts";

/** Cells by their keys, those where nothing was counted left out: a roll-up need not keep them. */
export function canonical(cells: readonly Cell[]): Record<string, Cell["sums"]> {
  return Object.fromEntries(
    cells
      .filter(({ sums }) => Object.values(sums).some((sum) => sum !== 0))
      .map(({ period, part, keys, sums }) => [JSON.stringify([period, part, keys]), sums] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Whatever is asked, the planner's answer is the records' answer. Returns how many questions a roll-up answered. */
export async function expectRollUpsToEqualRecords(engine: Engine, runs: number): Promise<number> {
  let fromRollUps = 0;
  await fc.assert(
    fc.asyncProperty(randomQuestion, async (question) => {
      const planned = plan(question, duckdb);
      if (planned.answeredFrom === "roll-up") fromRollUps += 1;
      const [fast, slow] = [
        await answer(engine, question, planned),
        await answer(engine, question, fromRecords(question, duckdb)),
      ];
      expect(canonical(fast)).toEqual(canonical(slow));
    }),
    { numRuns: runs, seed: 20261115 },
  );
  return fromRollUps;
}
