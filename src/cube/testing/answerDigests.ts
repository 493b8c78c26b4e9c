import fc from "fast-check";
import { answer, type AnswerSource } from "../answer.ts";
import { canonical } from "./canonical.ts";
import { randomQuestion } from "./randomQuestion.ts";

/** A digest of the source's answer to each of so many fixed questions: two engines that agree give the same list. */
export async function answerDigests(source: AnswerSource, questions: number): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const question of fc.sample(randomQuestion, { numRuns: questions, seed: 7 })) {
    digests.push(digest(JSON.stringify(canonical(await answer(source, question)))));
  }
  return digests;
}

/** FNV-1a of the text, 32 bits, with its length. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${(hash >>> 0).toString(16)}-${text.length}`;
}
