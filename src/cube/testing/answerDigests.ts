import fc from "fast-check";
import type { Engine } from "../../engine/Engine.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import { answer } from "../answer.ts";
import { plan } from "../plan.ts";
import { randomQuestion } from "./randomQuestion.ts";
import { canonical } from "./rollUpLaw.ts";

/** A digest of the engine's answer to each of so many fixed questions: two engines that agree give the same list. */
export async function answerDigests(engine: Engine, questions: number): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const question of fc.sample(randomQuestion, { numRuns: questions, seed: 7 })) {
    digests.push(digest(JSON.stringify(canonical(await answer(engine, question, plan(question, duckdb))))));
  }
  return digests;
}

/** FNV-1a of the text, 32 bits, with its length. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${(hash >>> 0).toString(16)}-${text.length}`;
}
