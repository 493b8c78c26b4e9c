import { answer, type AnswerSource } from "../cube/answer.ts";
import type { Place, Question } from "../cube/Question.ts";
import { publishedSql } from "../cube/published/publishedSql.ts";
import { recordsSql } from "../cube/recordsSql.ts";
import { subjectsOf, type Subject } from "../cube/rollUps.ts";
import type { SummedCells } from "../cube/SummedCells.ts";
import type { Verdict } from "../disclosure/judgeCell.ts";
import type { QueryOptions } from "../engine/Engine.ts";
import { columnSuffix, type Family } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Filters, Grain } from "../perimeter/View.ts";
import { periodOf, type Step } from "../perimeter/periods.ts";
import type { CellKey } from "./CellKey.ts";
import { CellPlaces } from "./CellPlaces.ts";
import { addDelays, addUnits, emptyTally, judgeTally, sideColumns, sumTallies, type Tally } from "./Tally.ts";
import { isTurnDue, turn } from "./turn.ts";
import { verifyPatients } from "./verifyPatients.ts";

/** What is asked of the indicators of one family: everything of `Question` but its subject. */
export type Inquiry = Pick<Question, "place" | "filters" | "from" | "to" | "grain" | "by" | "parts">;

export interface JudgedCell extends CellKey {
  readonly tally: Tally;
  readonly verdict: Verdict;
}

export interface Answered {
  /** Cells of each indicator, by its id. */
  readonly cells: ReadonlyMap<string, readonly JudgedCell[]>;
  readonly answeredFrom: SummedCells["answeredFrom"];
  /** What the records are asked for the same numbers; of a delay alone its units by day, with and without event. */
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
  const counted = await answer(source, question, options);
  await turn(options.signal);
  const bins = new Map<Indicator, SummedCells>();
  for (const subject of delays) {
    const indicator = indicators.find(({ id }) => subject.id === `delay_${columnSuffix(id)}`)!;
    bins.set(indicator, await answer(source, { ...inquiry, subject }, options));
  }
  const places = new CellPlaces(inquiry.by);
  const at = places.of(counted);
  const inMonth =
    inquiry.grain === "month" || inquiry.grain === "day" || inquiry.from.slice(0, 7) === inquiry.to.slice(0, 7);
  const tallied = new Map<string, readonly Tally[]>();
  for (const indicator of indicators) {
    const binned = bins.get(indicator);
    const binnedAt = binned ? places.of(binned) : [];
    const tallies = places.keys.map(emptyTally);
    addUnits(tallies, at, indicator, counted, inMonth);
    if (binned) addDelays(tallies, binnedAt, indicator, binned);
    tallied.set(indicator.id, tallies);
    if (isTurnDue()) await turn(options.signal);
  }
  await verifyPatients(source, question, indicators, places, tallied, k, options);
  const cells = new Map(
    indicators.map((indicator) => [
      indicator.id,
      tallied.get(indicator.id)!.map((tally, place): JudgedCell => {
        const { period, part, splits } = places.keys[place]!;
        return { period, part, splits, tally, verdict: judgeTally(indicator, tally, k) };
      }),
    ]),
  );
  // A delay is counted day by day: of one alone it is this that its shares and its median are made of.
  const [delay] = indicators.length === 1 ? delays : [];
  const sql = source.published
    ? publishedSql(
        source.published,
        indicators.map(({ id }) => id),
        { ...question, byDelay: delay !== undefined },
        source.dialect,
      )
    : recordsSql(delay ? { ...inquiry, subject: delay } : question, source.dialect);
  return { cells, answeredFrom: counted.answeredFrom, sql };
}

/**
 * Judges again cells of a window, whose sums are known and whose bounds of patients leave doubt: the records are asked for the exact
 * numbers, and nothing else.
 */
export async function confirm(
  source: AnswerSource,
  family: Family,
  doubtful: ReadonlyMap<Indicator, readonly JudgedCell[]>,
  inquiry: Inquiry,
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<Indicator, readonly JudgedCell[]>> {
  const indicators = [...doubtful.keys()];
  const [units] = subjectsOf({ ...family, indicators });
  const parts = [...new Set([...doubtful.values()].flatMap((cells) => cells.map(({ part }) => part)))];
  const places = new CellPlaces([]);
  places.of({ length: parts.length, periods: parts.map(() => null), parts, keys: {} });
  const tallied = new Map(
    [...doubtful].map(([{ id }, cells]) => [
      id,
      parts.map((part) => cells.find((cell) => cell.part === part)?.tally ?? emptyTally()),
    ]),
  );
  await verifyPatients(source, { ...inquiry, subject: units! }, indicators, places, tallied, k, options);
  return new Map(
    [...doubtful].map(([indicator, cells]) => [
      indicator,
      cells.map((cell) => ({ ...cell, verdict: judgeTally(indicator, cell.tally, k) })),
    ]),
  );
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
  return { period: null, part: null, splits: {}, tally, verdict: judgeTally(indicator, tally, k) };
}

/** An inquiry about the whole of a place, period by period. */
export function seriesInquiry(place: Place, filters: Filters, grain: Step, from: string, to: string): Inquiry {
  return { place, filters, grain, from, to, by: [], parts: null };
}
