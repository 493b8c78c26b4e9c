import fc from "fast-check";
import { expect } from "vitest";
import { answer, answerFromRecords, type AnswerSource } from "../answer.ts";
import { canonical } from "./canonical.ts";
import { randomQuestion } from "./randomQuestion.ts";

/** Whatever is asked, the answer is the records' answer. Returns how many questions a roll-up answered. */
export async function expectRollUpsToEqualRecords(source: AnswerSource, runs: number): Promise<number> {
  let fromRollUps = 0;
  await fc.assert(
    fc.asyncProperty(randomQuestion, async (question) => {
      const answered = await answer(source, question);
      if (answered.answeredFrom === "roll-up") fromRollUps += 1;
      expect(canonical(answered)).toEqual(canonical(await answerFromRecords(source, question)));
    }),
    { numRuns: runs, seed: 20261115 },
  );
  return fromRollUps;
}
