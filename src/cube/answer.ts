import type { ColumnKind, Engine, QueryOptions } from "../engine/Engine.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import type { Cell } from "./Cell.ts";
import { rollUpOf, type Cube } from "./Cube.ts";
import { keyKind } from "./groupKeys.ts";
import type { Question } from "./Question.ts";
import { recordsSql } from "./recordsSql.ts";
import { rollUpFor } from "./rollUpFor.ts";
import { sumRollUp } from "./sumRollUp.ts";

/** What questions are answered from: the roll-ups, and the records for what they cannot say. */
export interface AnswerSource {
  readonly cube: Cube;
  readonly engine: Engine;
  /** False while the engine is still loading the records behind a cube that was kept. Absent: they are there. */
  readonly recordsLoaded?: () => boolean;
  readonly dialect: Dialect;
}

export interface Answer {
  readonly cells: readonly Cell[];
  readonly answeredFrom: "roll-up" | "records";
}

/** Answers from the smallest roll-up that can, else from the records, and says which. */
export async function answer(source: AnswerSource, question: Question, options?: QueryOptions): Promise<Answer> {
  const kind = rollUpFor(question);
  if (kind === null) return { cells: await answerFromRecords(source, question, options), answeredFrom: "records" };
  return { cells: sumRollUp(rollUpOf(source.cube, kind, question.subject), kind, question), answeredFrom: "roll-up" };
}

/** The records' answer to any question. Sums of nothing are 0. */
export async function answerFromRecords(
  { engine, dialect }: Omit<AnswerSource, "cube">,
  question: Question,
  options?: QueryOptions,
): Promise<readonly Cell[]> {
  const keyNames = [...question.by, ...question.subject.dimensions];
  const sumNames = question.subject.measures.map(({ column }) => column);
  const shape: Record<string, ColumnKind> = {};
  if (question.grain) shape.period = "date";
  if (question.parts) shape.part = "integer";
  for (const name of keyNames) shape[name] = keyKind(name);
  for (const name of sumNames) shape[name] = "integer";
  const { length, columns } = await engine.query({ sql: recordsSql(question, dialect), shape }, options);
  return Array.from({ length }, (_, row) => ({
    period: question.grain ? (columns.period![row] as string) : null,
    part: question.parts ? (columns.part![row] as number) : null,
    keys: Object.fromEntries(keyNames.map((name) => [name, columns[name]![row] ?? null])),
    sums: Object.fromEntries(sumNames.map((name) => [name, (columns[name]![row] as number | null) ?? 0])),
  }));
}
