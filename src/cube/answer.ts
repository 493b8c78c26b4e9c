import type { ColumnKind, Engine, QueryOptions } from "../engine/Engine.ts";
import { keyKind } from "./groupKeys.ts";
import type { Plan } from "./plan.ts";
import type { Question } from "./Question.ts";

/** A cell of an answer: its keys (`period`, `part`, splits, dimensions) and its sums. */
export interface Cell {
  readonly period: string | null;
  readonly part: number | null;
  readonly keys: Readonly<Record<string, string | number | boolean | null>>;
  readonly sums: Readonly<Record<string, number>>;
}

/** Runs a plan of a question. Sums of nothing are 0. */
export async function answer(
  engine: Engine,
  question: Question,
  { sql }: Plan,
  options?: QueryOptions,
): Promise<readonly Cell[]> {
  const keyNames = [...question.by, ...question.subject.dimensions];
  const sumNames = question.subject.measures.map(({ column }) => column);
  const shape: Record<string, ColumnKind> = {};
  if (question.grain) shape.period = "date";
  if (question.parts) shape.part = "integer";
  for (const name of keyNames) shape[name] = keyKind(name);
  for (const name of sumNames) shape[name] = "integer";
  const { length, columns } = await engine.query({ sql, shape }, options);
  return Array.from({ length }, (_, row) => ({
    period: question.grain ? (columns.period![row] as string) : null,
    part: question.parts ? (columns.part![row] as number) : null,
    keys: Object.fromEntries(keyNames.map((name) => [name, columns[name]![row] ?? null])),
    sums: Object.fromEntries(sumNames.map((name) => [name, (columns[name]![row] as number | null) ?? 0])),
  }));
}
