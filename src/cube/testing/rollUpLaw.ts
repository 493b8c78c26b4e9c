import fc from "fast-check";
import { expect } from "vitest";
import { answer, answerFromRecords, type AnswerSource } from "../answer.ts";
import type { Cell } from "../Cell.ts";
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

/** Whatever is asked, the answer is the records' answer. Returns how many questions a roll-up answered. */
export async function expectRollUpsToEqualRecords(source: AnswerSource, runs: number): Promise<number> {
  let fromRollUps = 0;
  await fc.assert(
    fc.asyncProperty(randomQuestion, async (question) => {
      const { cells, answeredFrom } = await answer(source, question);
      if (answeredFrom === "roll-up") fromRollUps += 1;
      expect(canonical(cells)).toEqual(canonical(await answerFromRecords(source, question)));
    }),
    { numRuns: runs, seed: 20261115 },
  );
  return fromRollUps;
}
