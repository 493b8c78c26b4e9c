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
import { groupBy } from "./groupBy.ts";
import type { CorrectedFigures, IndicatorFigures } from "./IndicatorFigures.ts";
import { seriesInquiry, type Answered, type JudgedCell } from "./Ledger.ts";
import { lackedBy } from "./lackedBy.ts";
import { placeOf } from "./placeOf.ts";
import { askProtected } from "./protection/askProtected.ts";
import { knownSeries } from "./protection/knownSeries.ts";
import { statusAt } from "./statusAt.ts";
import { turn } from "./turn.ts";
import { wholesOf } from "./wholesOf.ts";

/** Sites whose lines are asked together: the view's own, or some below it of one level. */
export interface AskedSites {
  readonly sites: readonly number[];
  readonly completeness: (site: number) => Completeness;
  /** The first day that the series must hold, where not all of the extract. */
  readonly since?: string;
}

export interface Lines {
  readonly lines: ReadonlyMap<number, readonly IndicatorFigures[]>;
  readonly answered: Answered;
  /** A line of a site corrected inside its series: too dear for an overview, which shows no series point by point. */
  corrected(line: IndicatorFigures, site: number): CorrectedFigures;
}

/**
 * The lines of some indicators of one family at each of some sites: their series through secrecy, and the window as a whole where it is
 * read so.
 */
export async function linesOf(
  source: FigureSource,
  family: Family,
  indicators: readonly Indicator[],
  view: View,
  asked: AskedSites,
  k: number,
  options: QueryOptions,
): Promise<Lines> {
  const { descriptor, tree, validations } = source;
  const { sites, completeness } = asked;
  const calendar = calendarOf(descriptor);
  const start = asked.since ?? calendar.start;
  const [from, to] = [periodOf(start, view.grain).start, periodOf(calendar.end, view.grain).end];
  const inquiry = inquiryAt(source, view, sites, from, to);
  // What one place shows is asked again by the next screen; what many do is too much to keep.
  const askSeries = inquiry.parts ? askProtected : knownSeries;
  const answered = await askSeries(source, family, indicators, inquiry, k, options);
  const cells = new Map(
    indicators.map(({ id }) => [id, groupBy(answered.cells.get(id) ?? [], ({ part }) => part ?? view.site)]),
  );
  const cellsOf = ({ id }: Indicator, site: number): readonly JudgedCell[] => cells.get(id)?.get(site) ?? [];
  const wholes = await wholesOf(source, family, indicators, inquiry, view, answered, k, options);
  const weekly = await weeksOf(source, family, indicators, view, asked, k, options);
  const periods = periodsBetween(start, calendar.end, view.grain);
  const correcting = (indicator: Indicator, site: number) => {
    const context = { validations, path: upwards(tree, site), k };
    return ({ tally, verdict }: CorrectedCell) => correctionOf(indicator, tally, verdict, context);
  };
  const lines = new Map<number, readonly IndicatorFigures[]>();
  for (const site of sites) {
    const breaks = declaredBreaks(descriptor.breaks, tree, site);
    const statusOf = statusAt(source, site);
    const described: IndicatorFigures[] = [];
    for (const indicator of indicators) {
      const context = {
        view: { ...view, site },
        calendar,
        k,
        periods,
        breaks,
        completeness: completeness(site)(indicator),
        statusOf,
        watch: watchAt(source, indicator, site, inquiry, k),
        correct: correcting(indicator, site),
        whole: wholes.get(indicator)?.get(site) ?? null,
        answeredFrom: answered.answeredFrom,
      };
      described.push(describeIndicator(indicator, cellsOf(indicator, site), context));
      await turn(options.signal);
    }
    const weeks = weekly.get(site) ?? [];
    lines.set(
      site,
      described.map((line) => {
        const latest = weeks.find(({ indicator }) => indicator === line.indicator);
        return latest ? { ...line, weekly: latest, variation: latest.variation } : line;
      }),
    );
  }
  return {
    lines,
    answered,
    corrected: (line, site) => ({
      ...line,
      corrections:
        // Weeks that are watched are charted as counts.
        line.indicator.correction === "binary" && line.series.watch?.state !== "on"
          ? correctSeries(line.series, cellsOf(line.indicator, site), correcting(line.indicator, site))
          : null,
    }),
  };
}

/** The series of the view's own site, or of each of the sites below it. */
function inquiryAt({ tree }: FigureSource, view: View, sites: readonly number[], from: string, to: string) {
  const isOwn = sites.length === 1 && sites[0] === view.site;
  const inquiry = seriesInquiry(placeOf(tree, view.site), view.filters, view.grain, from, to);
  return { ...inquiry, parts: isOwn ? null : sites.map((site) => placeOf(tree, site)) };
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
  asked: AskedSites,
  k: number,
  options: QueryOptions,
): Promise<Lines["lines"]> {
  if (view.grain === "week") return new Map();
  const calendar = calendarOf(source.descriptor);
  const since = latestWeeksFrom(indicators.filter(isWatched), calendar);
  const [from, to] = [periodOf(since, "week").start, periodOf(calendar.end, "week").end];
  const inquiry = inquiryAt(source, { ...view, grain: "week" }, asked.sites, from, to);
  const watched = indicators.filter((one) => isWatched(one) && lackedBy(source, one, inquiry).length === 0);
  if (watched.length === 0 || (!source.published && rollUpFor(inquiry) === null)) return new Map();
  const weeks = await linesOf(source, family, watched, { ...view, grain: "week" }, { ...asked, since }, k, options);
  return weeks.lines;
}
