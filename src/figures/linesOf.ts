import { rollUpFor } from "../cube/rollUpFor.ts";
import type { QueryOptions } from "../engine/Engine.ts";
import { calendarOf } from "../indicators/compile/Calendar.ts";
import type { Family } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { upwards } from "../perimeter/SiteTree.ts";
import type { View } from "../perimeter/View.ts";
import { periodOf, periodsBetween } from "../perimeter/periods.ts";
import type { Completeness } from "./completeness/lineCompleteness.ts";
import { correctionOf } from "./correction/correctionOf.ts";
import { type CorrectedCell, correctSeries } from "./correction/correctSeries.ts";
import type { FigureSource } from "./createFigureService.ts";
import { declaredBreaks } from "./declaredBreaks.ts";
import { describeIndicator } from "./describeIndicator.ts";
import { isWatched } from "./early/isWatched.ts";
import { latestWeeksFrom } from "./early/latestWeeksFrom.ts";
import { watchAt } from "./early/watchAt.ts";
import type { CorrectedFigures, IndicatorFigures } from "./IndicatorFigures.ts";
import { addUpWithin, ask, confirm, seriesInquiry, type Answered, type JudgedCell } from "./Ledger.ts";
import { lackedBy } from "./lackedBy.ts";
import { placeOf } from "./placeOf.ts";
import { knownSeries } from "./protection/knownSeries.ts";
import { hidePlaces } from "./protection/hidePlaces.ts";
import { readAsWhole } from "./readAsWhole.ts";
import { statusAt } from "./statusAt.ts";

export interface Lines {
  readonly lines: readonly IndicatorFigures[];
  readonly answered: Answered;
  /** One of them corrected inside its series: too dear for an overview, which shows no series point by point. */
  corrected(line: IndicatorFigures): CorrectedFigures;
}

/**
 * The lines of some indicators of one family for a view: their series through secrecy, and the window as a whole where it is read so.
 *
 * @param since the first day that the series must hold, where not all of the extract
 */
export async function linesOf(
  source: FigureSource,
  family: Family,
  indicators: readonly Indicator[],
  view: View,
  completeness: Completeness,
  k: number,
  options: QueryOptions,
  since?: string,
): Promise<Lines> {
  const { descriptor, tree } = source;
  const calendar = calendarOf(descriptor);
  const start = since ?? calendar.start;
  const place = placeOf(tree, view.site);
  const from = periodOf(start, view.grain).start;
  const to = periodOf(calendar.end, view.grain).end;
  const inquiry = seriesInquiry(place, view.filters, view.grain, from, to);
  const answered = await knownSeries(source, family, indicators, inquiry, k, options);
  const months = view.grain === "month" ? answered.settled : null;
  const window = readAsWhole(view, calendar);
  const whole = new Map<string, JudgedCell>();
  for (const [group, days] of [
    [indicators.filter(({ shape }) => shape === "count"), { from, to }],
    [window ? indicators.filter(({ shape }) => shape !== "count") : [], window ?? { from, to }],
  ] as const) {
    if (group.length === 0) continue;
    const inquiry = { place, filters: view.filters, grain: null, ...days, by: [], parts: null };
    const uneven: Indicator[] = [];
    const doubtful = new Map<Indicator, JudgedCell>();
    for (const indicator of group) {
      const sum = addUpWithin(indicator, answered.cells.get(indicator.id) ?? [], days, view.grain, k);
      if (!sum) uneven.push(indicator);
      else if (sum.verdict === "verify") doubtful.set(indicator, sum);
      else whole.set(indicator.id, sum);
    }
    if (uneven.length > 0) {
      const { cells } = await ask(source, family, uneven, inquiry, k, options);
      for (const { id } of uneven) for (const cell of cells.get(id) ?? []) whole.set(id, cell);
    }
    if (doubtful.size > 0)
      for (const [id, cell] of await confirm(source, family, doubtful, inquiry, k, options)) whole.set(id, cell);
    const hidden = await hidePlaces(source, family, group, [view.site], inquiry, k, options, months);
    for (const indicator of group)
      for (const cell of hidden.applied(
        indicator,
        view.site,
        whole.has(indicator.id) ? [whole.get(indicator.id)!] : [],
      ))
        whole.set(indicator.id, cell);
  }
  const breaks = declaredBreaks(descriptor.breaks, tree, view.site);
  const correction = { validations: source.validations, path: upwards(tree, view.site), k };
  const periods = periodsBetween(start, calendar.end, view.grain);
  const cellsOf = ({ id }: Indicator) => answered.cells.get(id) ?? [];
  const correct =
    (indicator: Indicator) =>
    ({ tally, verdict }: CorrectedCell) =>
      correctionOf(indicator, tally, verdict, correction);
  const lines = indicators.map((indicator) =>
    describeIndicator(indicator, cellsOf(indicator), {
      view,
      calendar,
      k,
      periods,
      breaks,
      completeness: completeness(indicator),
      statusOf: (one) => statusAt(source, one, view.site),
      watch: watchAt(source, indicator, view.site, inquiry, k),
      correct: correct(indicator),
      whole: whole.get(indicator.id) ?? null,
      answeredFrom: answered.answeredFrom,
    }),
  );
  const weekly = await weeksOf(source, family, indicators, view, completeness, k, options);
  return {
    lines: lines.map((line) => {
      const weeks = weekly.get(line.indicator.id);
      return weeks ? { ...line, weekly: weeks, variation: weeks.variation } : line;
    }),
    answered,
    corrected: (line) => ({
      ...line,
      corrections:
        // Weeks that are watched are charted as counts.
        line.indicator.correction === "binary" && line.series.watch?.state !== "on"
          ? correctSeries(line.series, cellsOf(line.indicator), correct(line.indicator))
          : null,
    }),
  };
}

/**
 * The latest weeks of those indicators of a longer grain that are watched by week, where the extract has their weeks and a roll-up
 * answers.
 */
async function weeksOf(
  source: FigureSource,
  family: Family,
  indicators: readonly Indicator[],
  view: View,
  completeness: Completeness,
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<string, IndicatorFigures>> {
  if (view.grain === "week") return new Map();
  const calendar = calendarOf(source.descriptor);
  const since = latestWeeksFrom(indicators.filter(isWatched), calendar);
  const [from, to] = [periodOf(since, "week").start, periodOf(calendar.end, "week").end];
  const inquiry = seriesInquiry(placeOf(source.tree, view.site), view.filters, "week", from, to);
  const watched = indicators.filter((one) => isWatched(one) && lackedBy(source, one, inquiry).length === 0);
  if (watched.length === 0 || (!source.published && rollUpFor(inquiry) === null)) return new Map();
  const weeks: View = { ...view, grain: "week" };
  const { lines } = await linesOf(source, family, watched, weeks, completeness, k, options, since);
  return new Map(lines.map((line) => [line.indicator.id, line]));
}
