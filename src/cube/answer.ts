import type { ColumnKind, Engine, QueryOptions } from "../engine/Engine.ts";
import type { Published } from "../extract/PublishedGrain.ts";
import type { UnitRelation } from "../indicators/compile/unitRelations.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import type { SummedCells } from "./SummedCells.ts";
import { rollUpOf, type Cube } from "./Cube.ts";
import { keyKind } from "./groupKeys.ts";
import type { KeyValue } from "./KeyValue.ts";
import { LatestRecords } from "./LatestRecords.ts";
import { narrowed } from "./narrowed.ts";
import { partBySite } from "./parts.ts";
import { answerPublished } from "./published/answerPublished.ts";
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
  /** How views of units stand on their tables, so that statements ask for few columns. */
  readonly relations?: ReadonlyMap<string, UnitRelation>;
  /** Not null: there are no records, and published counts answer what they can. */
  readonly published?: Published | null;
}

/** Months of the wards of a hospital, for as many families as a page has at work. */
const latestRecords = new LatestRecords(4);

/** Answers from the smallest roll-up that can, else from the records, and says which. */
export async function answer(source: AnswerSource, question: Question, options?: QueryOptions): Promise<SummedCells> {
  if (source.published) return answerPublished(source.cube, question);
  const kind = rollUpFor(question);
  if (kind === null) return latestRecords.find(source, question, () => answerFromRecords(source, question, options));
  return sumRollUp(rollUpOf(source.cube, kind, question.subject), kind, question);
}

/** The records' answer to any question. Sums of nothing are 0. */
export async function answerFromRecords(
  { engine, dialect, relations }: Omit<AnswerSource, "cube">,
  question: Question,
  options?: QueryOptions,
): Promise<SummedCells> {
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
  const rows = [...Array(length).keys()].filter((row) => !partOf || partOf.has(columns.site![row] as number));
  const valuesOf = <Value>(name: string) => rows.map((row) => columns[name]![row] as Value | null);
  return {
    length: rows.length,
    periods: question.grain ? valuesOf<string>("period") : rows.map(() => null),
    parts: partOf ? valuesOf<number>("site").map((site) => partOf.get(site!)!) : rows.map(() => null),
    keys: Object.fromEntries(keyNames.map((name) => [name, valuesOf<KeyValue>(name)])),
    sums: new Map(sumNames.map((name) => [name, valuesOf<number>(name).map((sum) => sum ?? 0)])),
    answeredFrom: "records",
  };
}
