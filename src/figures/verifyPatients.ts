import type { AnswerSource } from "../cube/answer.ts";
import { keyKind } from "../cube/groupKeys.ts";
import { narrowed } from "../cube/narrowed.ts";
import { patientColumn, patientsSql } from "../cube/patients.ts";
import type { Question } from "../cube/Question.ts";
import { isDoubtful } from "../disclosure/judgeCell.ts";
import type { ColumnKind, QueryOptions } from "../engine/Engine.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { periodOf, type Step } from "../perimeter/periods.ts";
import type { CellPlaces } from "./CellPlaces.ts";
import { judgeTally, ownPatients, protectedSides, sideOf, type Tally } from "./Tally.ts";

/**
 * Replaces the bounds of patients that leave doubt by exact numbers, in one statement over the places and periods in doubt. `tallied` are the
 * tallies of each indicator by the number that `places` gives a cell. While the records are not loaded nothing waits for them: cells in
 * doubt stay hidden, and are to be asked for again.
 */
export async function verifyPatients(
  source: AnswerSource,
  question: Question,
  indicators: readonly Indicator[],
  places: CellPlaces,
  tallied: ReadonlyMap<string, readonly Tally[]>,
  k: number,
  options: QueryOptions,
): Promise<void> {
  const { grain, by, parts, subject } = question;
  const periods = new Set<string>();
  const inDoubt = new Set<number>();
  const counts = indicators.flatMap((indicator) => {
    const tallies = tallied.get(indicator.id)!;
    const doubtful = [...tallies.keys()].filter((place) => judgeTally(indicator, tallies[place]!, k) === "verify");
    const sides = protectedSides(indicator).filter((side) =>
      doubtful.some((place) => isDoubtful(sideOf(tallies[place]!, side), k)),
    );
    for (const place of doubtful) {
      const { period, part } = places.keys[place]!;
      if (period !== null) periods.add(period);
      if (part !== null) inDoubt.add(part);
    }
    return sides.length > 0 ? [{ indicator, sides }] : [];
  });
  if (counts.length === 0 || source.recordsLoaded?.() === false) return;
  const { engine, dialect, relations } = source;
  const shape: Record<string, ColumnKind> = {};
  if (grain) shape.period = "date";
  if (parts) shape.part = "integer";
  for (const name of by) shape[name] = keyKind(name);
  for (const { indicator, sides } of counts)
    for (const side of sides) shape[patientColumn(indicator, side)] = "integer";
  const asked = {
    ...question,
    ...(grain && periods.size > 0 && daysOf(question, periods, grain)),
    parts: parts && parts.filter(({ site }) => inDoubt.has(site)),
  };
  const sql = narrowed(
    patientsSql(asked, counts, periods.size > 0 ? [...periods] : null, dialect),
    subject.table,
    relations,
  );
  const { length, columns } = await engine.query({ sql, shape }, options);
  const none = Array<null>(length).fill(null);
  const at = places.of({
    length,
    periods: (columns.period as readonly string[] | undefined) ?? none,
    parts: (columns.part as readonly number[] | undefined) ?? none,
    keys: columns,
  });
  for (const { indicator, sides } of counts) {
    const tallies = tallied.get(indicator.id)!;
    for (const side of sides)
      for (const [row, patients] of columns[patientColumn(indicator, side)]!.entries()) {
        const tally = tallies[at[row]!];
        if (tally) ownPatients(tally, side).exact = patients as number;
      }
  }
}

/** From the first to the last day of some periods that a question covers. */
function daysOf({ from, to }: Question, periods: ReadonlySet<string>, grain: Step): Pick<Question, "from" | "to"> {
  const starts = [...periods].sort();
  const [first, { end }] = [starts[0]!, periodOf(starts.at(-1)!, grain)];
  return { from: first > from ? first : from, to: end < to ? end : to };
}
