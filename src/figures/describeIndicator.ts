import { cutoffOf, standsOn, type Calendar } from "../indicators/compile/Calendar.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { StatusInForce } from "../indicators/status/StatusInForce.ts";
import { yearBefore, type Period } from "../perimeter/periods.ts";
import type { View } from "../perimeter/View.ts";
import { assuranceIcon } from "../statistics/assuranceIcon.ts";
import { type Estimate, moverDifference } from "../statistics/moverDifference.ts";
import { variationIcon } from "../statistics/variationIcon.ts";
import { buildSeries, type PeriodFigure } from "./buildSeries.ts";
import { isMarked } from "./completeness/CompletenessMark.ts";
import { chartWithoutLacking } from "./completeness/chartWithoutLacking.ts";
import type { LineCompleteness } from "./completeness/lineCompleteness.ts";
import { ripeUntil } from "./completeness/ripeUntil.ts";
import { withoutEarlyLows } from "./completeness/withoutEarlyLows.ts";
import { lineMarks } from "./completeness/lineMarks.ts";
import type { ControlSeries, SeriesPoint } from "./ControlSeries.ts";
import type { Correction } from "./correction/Correction.ts";
import { cutOf } from "./cutOf.ts";
import type { DeclaredBreaks } from "./declaredBreaks.ts";
import { earlySeries } from "./early/earlySeries.ts";
import type { EarlyWatch } from "./early/EarlyWatch.ts";
import type { Change, Figure } from "./Figure.ts";
import type { AssuranceIcon, IndicatorFigures, VariationIcon } from "./IndicatorFigures.ts";
import type { JudgedCell } from "./Ledger.ts";
import { emptyFigure, publishCharted, publishFigure, publishMarks } from "./publishFigure.ts";
import { shareReadOf } from "./shareReadOf.ts";
import { emptyTally, sideOf } from "./Tally.ts";

/** What a line needs beside its cells. */
export interface LineContext {
  readonly view: View;
  readonly calendar: Calendar;
  readonly k: number;
  /** Every period of the view's grain in the calendar, oldest first. */
  readonly periods: readonly Period[];
  readonly breaks: DeclaredBreaks;
  readonly completeness: LineCompleteness;
  readonly statusOf: (indicator: Indicator) => StatusInForce;
  /** How its weeks are watched for early signals; null where its chart judges them. */
  readonly watch: EarlyWatch | null;
  readonly correct: (cell: JudgedCell) => Correction | null;
  /** The window as one: for a custom period or a term, which is read as a whole. */
  readonly whole: JudgedCell | null;
  readonly answeredFrom: IndicatorFigures["answeredFrom"];
}

/** Turns the judged cells of one indicator, period by period, into the line that screens show. */
export function describeIndicator(
  indicator: Indicator,
  cells: readonly JudgedCell[],
  context: LineContext,
): IndicatorFigures {
  const { view, calendar, k, breaks, completeness, statusOf, watch, correct, whole, answeredFrom } = context;
  const cutoff = cutoffOf(indicator, calendar);
  const byPeriod = new Map(cells.map((cell) => [cell.period, cell]));
  // What is still wanted at the watermark has no months of its own: older ones are low because most of theirs has come since.
  const periods = indicator.shape === "count" ? [] : context.periods.filter(({ start }) => start <= cutoff);
  const nothing = emptyTally();
  const figures = periods.map((period): PeriodFigure => {
    const cell = byPeriod.get(period.start);
    const complete = period.start >= calendar.start && period.end <= cutoff;
    const tally = cell?.tally ?? nothing;
    const state = complete ? "final" : "provisional";
    const verdict = cell?.verdict ?? "publish";
    const figure = publishCharted(indicator, tally, verdict, state);
    // Of a rare disease the cases are hidden, and not who was looked at.
    const isRare = () => indicator.disclosure === "clinical" && sideOf(tally, "denominator").patients >= k;
    const cut = complete ? null : cutOf(period, calendar, cutoff);
    return { period, figure, tally, complete, cut, tellsVersion: figure.state !== "hidden" || isRare() };
  });
  const correctionAt = (index: number): Correction | null => {
    const cell = byPeriod.get(figures[index]!.period.start);
    return cell ? correct(cell) : null;
  };
  const marks = lineMarks(completeness, periods);
  const built = buildSeries(indicator, view.grain, figures, breaks.here, marks.here);
  const { series: cleaned, chart } = watch ? built : chartWithoutLacking(built, indicator, marks.below);
  const charted = withoutEarlyLows(cleaned, periods, ripeUntil(indicator, calendar));
  const divided = (at: number): boolean => {
    const { figure, enters, lacksBelow } = charted.points[at]!;
    return figure.state === "final" && !enters && !lacksBelow;
  };
  const line = { indicator, figures, correctionAt, divided };
  const complete = figures.map((one) => one.complete);
  const series = watch ? earlySeries(charted, watch, complete) : charted;
  const index = figures.findLastIndex(
    ({ period, complete }) => complete && period.end.slice(0, 7) <= view.to && period.start.slice(0, 7) >= view.from,
  );
  const current = currentCell(indicator, figures[index] ?? null, byPeriod, whole);
  // The window only crops: its last period is judged as the chart shows it, also where others come after.
  const icon = variationIcon(chart, index);
  const shown = series.points[index];
  return {
    indicator,
    status: statusOf(indicator),
    period: figures[index]?.period.start ?? null,
    asOf: indicator.shape === "count" ? standsOn(calendar) : null,
    current: current ? publishFigure(indicator, current.tally, current.verdict, "final") : emptyFigure(indicator),
    correction: current && (whole || watch?.state !== "on") ? correct(current) : null,
    previous: whole ? null : changeTo(line, series, index, { at: index - 1, earlier: "previous" }),
    previousYear:
      whole || index < 0
        ? null
        : changeTo(line, series, index, {
            at: yearEarlier(figures, index, view),
            earlier: "year before",
          }),
    variation: shown?.enters || shown?.signal ? (watch ? earlyName(shown) : variationOf(icon, shown)) : null,
    assurance: watch ? null : assuranceName(assuranceIcon(chart, indicator.target?.value ?? null, indicator.direction)),
    series,
    breaksBelow: breaks.below(indicator.id),
    incompleteBelow: indicator.shape === "count" ? lineMarks(completeness, context.periods).below : marks.below,
    shareRead: current?.verdict === "publish" ? shareReadOf(indicator, current.tally) : null,
    marks: current ? publishMarks(indicator, current.tally, current.verdict, "final") : [],
    answeredFrom,
  };
}

/** Counts at the watermark and windows read as a whole stand for themselves; otherwise the last complete period does. */
function currentCell(
  indicator: Indicator,
  last: PeriodFigure | null,
  byPeriod: ReadonlyMap<string | null, JudgedCell>,
  whole: JudgedCell | null,
): JudgedCell | null {
  if (whole) return whole;
  if (indicator.shape === "count") return null;
  return last ? (byPeriod.get(last.period.start) ?? null) : null;
}

function yearEarlier(figures: readonly PeriodFigure[], index: number, view: View): number {
  const wanted: Period = yearBefore(figures[index]!.period, view.grain);
  return figures.findIndex(({ period }) => period.start === wanted.start);
}

/** A period to compare with, by its place in the series. */
interface Earlier {
  readonly at: number;
  readonly earlier: "previous" | "year before";
}

/** Periods of an indicator, with what is known of the algorithm's error in each. */
interface Compared {
  readonly indicator: Indicator;
  readonly figures: readonly PeriodFigure[];
  readonly correctionAt: (index: number) => Correction | null;
  /** Whether it is of two versions, or something changed within it. */
  readonly divided: (index: number) => boolean;
}

/**
 * No comparison with an earlier period across a break; where nothing but the version of the algorithm changed and both sides are
 * corrected for its error, these are compared.
 */
function changeTo(
  { indicator, figures, correctionAt, divided }: Compared,
  series: ControlSeries,
  index: number,
  { at, earlier }: Earlier,
): Change | null {
  const [now, then] = [figures[index], figures[at]];
  if (!now || !then || indicator.shape === "count" || indicator.shape === "delay") return null;
  if ([index, at].some((point) => isMarked(series.points[point]!))) return { state: "incomplete documents" };
  const phaseOf = (point: number) => series.phases.findIndex(({ from, to }) => from <= point && point <= to);
  const between = series.phases.slice(phaseOf(at) + 1, phaseOf(index) + 1);
  if (between.length > 0) {
    const [later, before] = [correctionAt(index), correctionAt(at)];
    const comparable = then.complete && between.every(({ begins }) => begins !== null && begins.reason === undefined);
    return comparable && later?.state === "corrected" && before?.state === "corrected"
      ? { ...compared(later, before, then), basis: "corrected" }
      : { state: "across a break" };
  }
  if (now.figure.state === "final" && then.figure.state === "hidden")
    return { state: "earlier hidden", earlier, grain: series.grain };
  if (divided(index) || divided(at)) return { state: "across a break" };
  const [a, b] = [estimate(now.figure), estimate(then.figure)];
  if (!a || !b) return { state: "not comparable" };
  return { ...compared(a, b, then), basis: "raw" };
}

const compared = (later: Estimate, earlier: Estimate, { figure, period }: PeriodFigure) => ({
  state: "compared" as const,
  ...moverDifference(later, earlier),
  earlier: figure,
  period: period.start,
});

function estimate(figure: Figure): Estimate | null {
  if (figure.state !== "final" || figure.value === null || figure.lower === null || figure.upper === null) return null;
  return { value: figure.value, lower: figure.lower, upper: figure.upper };
}

/** Of documents that are wanting the chart, which leaves the period out of its rules, says nothing. */
function variationOf(
  icon: ReturnType<typeof variationIcon>,
  { signal, isRipening }: SeriesPoint,
): VariationIcon | null {
  if (isRipening) return null;
  if (signal && signal.rule !== "threshold") return `${signal.meaning}-${signal.side}`;
  return icon && "common";
}

function earlyName(week: SeriesPoint): VariationIcon | null {
  if (week.upperLimit === null) return null;
  return week.signal ? "early-high" : "early-none";
}

function assuranceName(assurance: ReturnType<typeof assuranceIcon>): AssuranceIcon | null {
  return assurance === "hit or miss" ? "hit-or-miss" : assurance;
}
