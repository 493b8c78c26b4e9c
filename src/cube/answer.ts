import type { ColumnKind, Engine, QueryOptions } from "../engine/Engine.ts";
import type { Published } from "../extract/PublishedGrain.ts";
import type { UnitRelation } from "../indicators/compile/unitRelations.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import type { Cell } from "./Cell.ts";
import { rollUpOf, type Cube } from "./Cube.ts";
import { keyKind } from "./groupKeys.ts";
import { narrowed } from "./narrowed.ts";
import { partBySite } from "./parts.ts";
import { answerPublished } from "./published/answerPublished.ts";
import type { Question } from "./Question.ts";
import { recordsSql } from "./recordsSql.ts";
import { rollUpFor } from "./rollUpFor.ts";
import { sumColumns, sumRollUp } from "./sumRollUp.ts";

/** What questions are answered from: the roll-ups, and the records for what they cannot say. */
export interface AnswerSource {
  readonly cube: Cube;
  readonly engine: Engine;
  /** False while the engine is still loading the records behind a cube that was kept. Absent: they are there. */
  readonly recordsLoaded?: () => boolean;
  readonly dialect: Dialect;
  /** How views of units stand on their tables, so that statements ask for few columns. */
  readonly relations?: ReadonlyMap<string, UnitRelation>;
  /** Not null: there are no records, and published counts answer what they can. */
  readonly published?: Published | null;
}

export interface Answer {
  readonly cells: readonly Cell[];
  readonly answeredFrom: "roll-up" | "records";
}

/** Answers from the smallest roll-up that can, else from the records, and says which. */
export async function answer(source: AnswerSource, question: Question, options?: QueryOptions): Promise<Answer> {
  if (source.published) return { cells: answerPublished(source.cube, question), answeredFrom: "roll-up" };
  const kind = rollUpFor(question);
  if (kind === null) return { cells: await answerFromRecords(source, question, options), answeredFrom: "records" };
  return { cells: sumRollUp(rollUpOf(source.cube, kind, question.subject), kind, question), answeredFrom: "roll-up" };
}

/** An answer column by column: where each of its cells stands, and the sums of each measure in their order. */
export interface ColumnAnswer {
  readonly periods: readonly (string | null)[];
  readonly parts: readonly (number | null)[];
  readonly sums: ReadonlyMap<string, ArrayLike<number>>;
}

/** As `answer`, without an object for each cell: for many cells of which little is wanted. Several cells may stand at one place. */
export async function answerColumns(
  source: AnswerSource,
  question: Question,
  options?: QueryOptions,
): Promise<ColumnAnswer> {
  const kind = source.published ? null : rollUpFor(question);
  if (kind !== null) {
    const { labels, sums } = sumColumns(rollUpOf(source.cube, kind, question.subject), kind, question);
    return {
      periods: labels.map(({ date }) => (question.grain ? (date as string) : null)),
      parts: labels.map(({ place }) => (question.parts ? (place as number) : null)),
      sums,
    };
  }
  const { cells } = await answer(source, question, options);
  return {
    periods: cells.map(({ period }) => period),
    parts: cells.map(({ part }) => part),
    sums: new Map(question.subject.measures.map(({ column }) => [column, cells.map((cell) => cell.sums[column]!)])),
  };
}

/** The records' answer to any question. Sums of nothing are 0. */
export async function answerFromRecords(
  { engine, dialect, relations }: Omit<AnswerSource, "cube">,
  question: Question,
  options?: QueryOptions,
): Promise<readonly Cell[]> {
  const keyNames = [...question.by, ...question.subject.dimensions];
  const sumNames = question.subject.measures.map(({ column }) => column);
  const shape: Record<string, ColumnKind> = {};
  if (question.grain) shape.period = "date";
  if (question.parts) shape.site = "integer";
  for (const name of keyNames) shape[name] = keyKind(name);
  for (const name of sumNames) shape[name] = "integer";
  const sql = narrowed(recordsSql(question, dialect), question.subject.table, relations);
  const { length, columns } = await engine.query({ sql, shape }, options);
  const partOf = question.parts && partBySite(question.parts);
  const cells = new Map<string, Cell & { readonly sums: Record<string, number> }>();
  for (let row = 0; row < length; row++) {
    const part = partOf ? partOf.get(columns.site![row] as number) : null;
    if (part === undefined) continue;
    const period = question.grain ? (columns.period![row] as string) : null;
    const keys = Object.fromEntries(keyNames.map((name) => [name, columns[name]![row] ?? null]));
    const name = JSON.stringify([period, part, keys]);
    const cell = cells.get(name) ?? { period, part, keys, sums: Object.fromEntries(sumNames.map((sum) => [sum, 0])) };
    cells.set(name, cell);
    for (const sum of sumNames) cell.sums[sum]! += (columns[sum]![row] as number | null) ?? 0;
  }
  return [...cells.values()];
}
