import type { SummedCells } from "../SummedCells.ts";
import type { Cube } from "../Cube.ts";
import type { Question } from "../Question.ts";
import { sumRollUp } from "../sumRollUp.ts";
import { askedSplits, publishedName } from "./askedSplits.ts";

/** Answers from published cells. Throws `RangeError` where none of their grains can: `lackedGrains` says so beforehand. */
export function answerPublished(cube: Cube, question: Question): SummedCells {
  const rollUp = cube.get(publishedName(question.subject, askedSplits(question)));
  if (!rollUp || question.grain === "week") throw new RangeError("no published grain answers the question");
  // Each indicator is published by itself, under its own columns.
  const measures = question.subject.measures.map((measure) => ({
    ...measure,
    stored: measure.column,
    conditions: null,
  }));
  return sumRollUp(rollUp, "month_site", { ...question, subject: { ...question.subject, measures } });
}
