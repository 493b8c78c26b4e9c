import { answer, type Answer, type AnswerSource } from "../cube/answer.ts";
import type { Cell } from "../cube/Cell.ts";
import { keyKind } from "../cube/groupKeys.ts";
import { narrowed } from "../cube/narrowed.ts";
import { patientColumn, patientsSql, type PatientSide } from "../cube/patients.ts";
import type { Place, Question, SplitBy } from "../cube/Question.ts";
import { publishedSql } from "../cube/published/publishedSql.ts";
import { recordsSql } from "../cube/recordsSql.ts";
import { subjectsOf, type Subject } from "../cube/rollUps.ts";
import { isDoubtful, judgeCell, type Verdict } from "../disclosure/judgeCell.ts";
import type { ColumnKind, QueryOptions } from "../engine/Engine.ts";
import { columnSuffix, type Family } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Filters, Grain } from "../perimeter/View.ts";
import { periodOf } from "../perimeter/periods.ts";
import {
  addCell,
  addDelay,
  cellOf,
  emptyTally,
  protectedSides,
  sideColumns,
  sideOf,
  sumTallies,
  type Tally,
} from "./Tally.ts";

/** What is asked of the indicators of one family: everything of `Question` but its subject. */
export type Inquiry = Pick<Question, "place" | "filters" | "from" | "to" | "grain" | "by" | "parts">;

/** Where a cell stands: `period`, `part` and the splits, absent ones null. */
export interface CellKey {
  readonly period: string | null;
  readonly part: number | null;
  readonly splits: Readonly<Partial<Record<SplitBy, string | number | null>>>;
}

export interface JudgedCell extends CellKey {
  readonly tally: Tally;
  readonly verdict: Verdict;
}

export interface Answered {
  /** Cells of each indicator, by its id. */
  readonly cells: ReadonlyMap<string, readonly JudgedCell[]>;
  readonly answeredFrom: Answer["answeredFrom"];
  /** What the records are asked for the same numbers. */
  readonly sql: string;
}

/**
 * Asks the cube about indicators of one family and judges every cell before anyone sees it. Where a lower bound of
 * patients is below k, the records are asked for the exact number.
 */
export async function ask(
  source: AnswerSource,
  family: Family,
  indicators: readonly Indicator[],
  inquiry: Inquiry,
  k: number,
  options: QueryOptions,
): Promise<Answered> {
  const [units, ...delays] = subjectsOf({ ...family, indicators });
  return judged(source, indicators, { ...inquiry, subject: units! }, delays, k, options);
}

/** As `ask`, of what secrecy looks at alone: no delays, and nothing by version. */
export async function askCounts(
  source: AnswerSource,
  family: Family,
  indicators: readonly Indicator[],
  inquiry: Inquiry,
  k: number,
  options: QueryOptions,
): Promise<Answered["cells"]> {
  const question = { ...inquiry, subject: sidesOf(family, indicators) };
  return (await judged(source, indicators, question, [], k, options)).cells;
}

/** Of the units of a family what secrecy looks at alone: units and patients of each side, not by version. */
export function sidesOf(family: Family, indicators: readonly Indicator[]): Subject {
  const [units] = subjectsOf({ ...family, indicators });
  const sides = new Set(indicators.flatMap(sideColumns));
  return {
    ...units!,
    dimensions: units!.dimensions.filter((name) => name !== "nlp_version"),
    measures: units!.measures.filter(({ column }) => sides.has(column)),
  };
}

async function judged(
  source: AnswerSource,
  indicators: readonly Indicator[],
  question: Question,
  delays: readonly Subject[],
  k: number,
  options: QueryOptions,
): Promise<Answered> {
  const { subject: _, ...inquiry } = question;
  const tallies = new Map(indicators.map(({ id }) => [id, new Map<string, { key: CellKey; tally: Tally }>()]));
  const add = (cell: Cell, into: readonly Indicator[], adding: typeof addDelay) => {
    const key = keyOf(inquiry, cell);
    const name = JSON.stringify(key);
    for (const indicator of into) {
      const cells = tallies.get(indicator.id)!;
      const found = cells.get(name) ?? { key, tally: emptyTally() };
      cells.set(name, found);
      adding(found.tally, indicator, cell);
    }
  };
  const { cells: counted, answeredFrom } = await answer(source, question, options);
  const inMonth = inquiry.grain === "month" || inquiry.from.slice(0, 7) === inquiry.to.slice(0, 7);
  for (const cell of counted) add(cell, indicators, (tally, indicator, one) => addCell(tally, indicator, one, inMonth));
  for (const subject of delays) {
    const indicator = indicators.find(({ id }) => subject.id === `delay_${columnSuffix(id)}`)!;
    const { cells: bins } = await answer(source, { ...inquiry, subject }, options);
    for (const cell of bins) add(cell, [indicator], addDelay);
  }
  await verify(source, question, indicators, tallies, k, options);
  const cells = new Map(
    indicators.map((indicator) => [
      indicator.id,
      [...tallies.get(indicator.id)!.values()].map(({ key, tally }): JudgedCell => ({
        ...key,
        tally,
        verdict: judgeCell(cellOf(indicator, tally), k),
      })),
    ]),
  );
  const sql = source.published
    ? publishedSql(
        source.published,
        indicators.map(({ id }) => id),
        question,
        source.dialect,
      )
    : recordsSql(question, source.dialect);
  return { cells, answeredFrom, sql };
}

/**
 * Judges again a cell of each indicator whose sums are known and whose bound of patients leaves doubt: the records are asked for
 * the exact number, and nothing else.
 */
export async function confirm(
  source: AnswerSource,
  family: Family,
  doubtful: ReadonlyMap<Indicator, JudgedCell>,
  inquiry: Inquiry,
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<string, JudgedCell>> {
  const indicators = [...doubtful.keys()];
  const [units] = subjectsOf({ ...family, indicators });
  const tallies = new Map(
    [...doubtful].map(([{ id }, { period, part, splits, tally }]) => {
      const key: CellKey = { period, part, splits };
      return [id, new Map([[JSON.stringify(key), { key, tally }]])];
    }),
  );
  await verify(source, { ...inquiry, subject: units! }, indicators, tallies, k, options);
  return new Map(
    [...doubtful].map(([indicator, cell]) => [
      indicator.id,
      { ...cell, verdict: judgeCell(cellOf(indicator, cell.tally), k) },
    ]),
  );
}

function keyOf({ by }: Inquiry, cell: Cell): CellKey {
  return {
    period: cell.period,
    part: cell.part,
    splits: Object.fromEntries(by.map((name) => [name, (cell.keys[name] ?? null) as string | number | null])),
  };
}

/**
 * Replaces the bounds of the sides that need it by exact numbers, in one statement over the periods in doubt. While the records are
 * not loaded nothing waits for them: cells in doubt stay hidden, and are to be asked for again.
 */
async function verify(
  { engine, dialect, recordsLoaded, relations }: AnswerSource,
  question: Question,
  indicators: readonly Indicator[],
  tallies: ReadonlyMap<string, ReadonlyMap<string, { key: CellKey; tally: Tally }>>,
  k: number,
  options: QueryOptions,
): Promise<void> {
  const doubtful = (indicator: Indicator) =>
    [...tallies.get(indicator.id)!.values()].filter(({ tally }) => judgeCell(cellOf(indicator, tally), k) === "verify");
  const inDoubt = (indicator: Indicator, side: PatientSide) =>
    doubtful(indicator).some(({ tally }) => isDoubtful(sideOf(tally, side), k));
  const counts = indicators
    .map((indicator) => ({ indicator, sides: protectedSides(indicator).filter((side) => inDoubt(indicator, side)) }))
    .filter(({ sides }) => sides.length > 0);
  if (counts.length === 0 || recordsLoaded?.() === false) return;
  const { grain, by, parts } = question;
  const periods = new Set(
    counts
      .flatMap(({ indicator }) => doubtful(indicator).map(({ key }) => key.period))
      .filter((period) => period !== null),
  );
  const days = grain && periods.size > 0 ? [...periods].map((start) => daysWithin(question, start, grain)) : null;
  const shape: Record<string, ColumnKind> = {};
  if (grain) shape.period = "date";
  if (parts) shape.part = "integer";
  for (const name of by) shape[name] = keyKind(name);
  for (const { indicator, sides } of counts)
    for (const side of sides) shape[patientColumn(indicator, side)] = "integer";
  const sql = narrowed(patientsSql(question, counts, days, dialect), question.subject.table, relations);
  const { length, columns } = await engine.query({ sql, shape }, options);
  for (let row = 0; row < length; row++) {
    const key: CellKey = {
      period: grain ? (columns.period![row] as string) : null,
      part: parts ? (columns.part![row] as number) : null,
      splits: Object.fromEntries(by.map((name) => [name, (columns[name]![row] ?? null) as string | number | null])),
    };
    for (const { indicator, sides } of counts) {
      const found = tallies.get(indicator.id)!.get(JSON.stringify(key));
      for (const side of sides)
        if (found) found.tally.patients[side].exact = columns[patientColumn(indicator, side)]![row] as number;
    }
  }
}

/** The days of a period that a question covers. */
function daysWithin({ from, to }: Question, start: string, grain: Grain): { from: string; to: string } {
  const { end } = periodOf(start, grain);
  return { from: start > from ? start : from, to: end < to ? end : to };
}

/**
 * The periods of a place from one day to another as one, judged as a whole. Null where a period lies across the first or the last day.
 */
export function addUpWithin(
  indicator: Indicator,
  cells: readonly JudgedCell[],
  { from, to }: { from: string; to: string },
  grain: Grain,
  k: number,
): JudgedCell | null {
  if (periodOf(from, grain).start !== from || periodOf(to, grain).end !== to) return null;
  const tally = sumTallies(
    cells.filter(({ period }) => period !== null && period >= from && period <= to).map((cell) => cell.tally),
  );
  return { period: null, part: null, splits: {}, tally, verdict: judgeCell(cellOf(indicator, tally), k) };
}

/** An inquiry about the whole of a place, period by period. */
export function seriesInquiry(place: Place, filters: Filters, grain: Grain, from: string, to: string): Inquiry {
  return { place, filters, grain, from, to, by: [], parts: null };
}
