import type { Descriptor } from "../extract/Descriptor.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Period } from "../perimeter/periods.ts";
import type { Grain } from "../perimeter/View.ts";
import { controlChart, type ControlChart } from "../statistics/controlChart.ts";
import { chartedPoint } from "./chartedPoint.ts";
import type { CompletenessMarks } from "./completeness/completenessMarks.ts";
import { isMarked } from "./completeness/CompletenessMark.ts";
import type { ControlSeries, SeriesPhase, SeriesPoint } from "./ControlSeries.ts";
import type { Cut } from "./cutOf.ts";
import type { Figure } from "./Figure.ts";
import { shareReadOf } from "./shareReadOf.ts";
import type { Tally } from "./Tally.ts";

/** A period of a series before it is charted. */
export interface PeriodFigure {
  readonly period: Period;
  readonly figure: Figure;
  readonly tally: Tally;
  readonly complete: boolean;
  /** Where it is not complete for no other reason. */
  readonly cut?: Cut | null;
  /** Whether it may be said which version read most of it: not of few patients, whom a hidden period stands for. */
  readonly tellsVersion: boolean;
}

/** From this share of one version on, a period stands for that version. */
const dominant = 0.9;

/** A new version begins a phase in the first period that it reads at least half of. */
const majority = 0.5;

/** Charts a series of published figures: phases, limits, signals. */
export function buildSeries(
  indicator: Indicator,
  grain: Grain,
  periods: readonly PeriodFigure[],
  breaks: Descriptor["breaks"],
  marks: CompletenessMarks,
): { series: ControlSeries; chart: ControlChart } {
  const versions = periods.map(({ tally, figure }) => (figure.state === "hidden" ? null : versionOf(indicator, tally)));
  const starts = withStart(phaseStarts(indicator, periods, breaks), marks.start);
  const divided = dividedBy(indicator, periods, breaks);
  const readings = periods.map(({ figure, complete, tally }, index) => {
    const shown = figure.state === "final" || figure.state === "provisional" ? figure : null;
    const whole = !isMarked(marks.points[index]!);
    const isOne = versions[index] !== "mixed" && !divided.has(index);
    const enters = whole && complete && shown !== null && figure.state === "final" && isOne;
    return {
      shown,
      enters,
      // Of a hidden point nothing is told: the share read of a few patients is one more fraction of theirs.
      shareRead: figure.state === "hidden" ? null : shareReadOf(indicator, tally),
    };
  });
  const chart = controlChart({
    points: readings.map(({ shown, enters }) => ({
      value: shown?.value ?? null,
      numerator: shown?.numerator,
      denominator: shown?.denominator,
      enters,
    })),
    phaseStarts: starts.map(({ index }) => index),
    kind: indicator.chart,
    direction: indicator.direction,
  });
  const points: SeriesPoint[] = periods.map(({ period, figure, cut }, index) => {
    const mark = marks.points[index]!;
    const point = {
      period: period.start,
      figure,
      enters: readings[index]!.enters,
      ...chartedPoint(chart.points[index]!, indicator.direction),
      nlpVersion: versions[index] ?? null,
      shareRead: readings[index]!.shareRead,
    } satisfies SeriesPoint;
    return cut || isMarked(mark) ? { ...point, ...(cut && { cut }), ...mark } : point;
  });
  const phases: SeriesPhase[] = chart.phases.map(({ from, to, status, centre }) => ({
    from,
    to,
    status,
    centre,
    begins: starts.find(({ index }) => index === from)?.begins ?? null,
  }));
  return { series: { grain, chart: indicator.chart, points, phases }, chart };
}

/** Whether the algorithm has a part in the indicator: its own labels or headings are read. */
function usesLabels(indicator: Indicator): boolean {
  return indicator.labels.length > 0;
}

/** The version that a cell stands for: at least 90 % of its units, else `mixed`; null where reading plays no part or nothing was read. */
export function versionOf(indicator: Indicator, { versions }: Tally): string | null {
  if (!usesLabels(indicator) || versions.size === 0) return null;
  return versionOfShare(versions, dominant) ?? "mixed";
}

/** The version that read at least this share of the units, `except` left out; null where none did. */
function versionOfShare(
  versions: Tally["versions"],
  share: number,
  except: readonly (string | null)[] = [],
): string | null {
  let total = 0;
  for (const { denominator } of versions.values()) total += denominator;
  for (const [version, { denominator }] of versions)
    if (denominator >= share * total && !except.includes(version)) return version;
  return null;
}

interface Start {
  readonly index: number;
  readonly begins: SeriesPhase["begins"];
}

/** A phase begins with the documents of the place, unless something else begins one there. */
function withStart(starts: readonly Start[], start: number | null): readonly Start[] {
  if (start === null || starts.some(({ index }) => index === start)) return starts;
  return [...starts, { index: start, begins: null }].sort((a, b) => a.index - b.index);
}

/** Phases begin where a new version reads half of the units, and where the extract says that something else changed. */
function phaseStarts(
  indicator: Indicator,
  periods: readonly PeriodFigure[],
  breaks: Descriptor["breaks"],
): readonly Start[] {
  const starts = new Map<number, NonNullable<Start["begins"]>>();
  for (const { reason, index } of breaksOf(indicator, periods, breaks)) if (index > 0) starts.set(index, { reason });
  if (usesLabels(indicator)) {
    let current: string | null = null;
    for (const [index, { tally, tellsVersion }] of periods.entries()) {
      if (!tellsVersion || tally.versions.size === 0) continue;
      const next = versionOfShare(tally.versions, majority, ["mixed", current]);
      if (next === null) continue;
      // Beside another reason: what else changed is not put down to the version.
      if (current !== null) starts.set(index, { ...starts.get(index), version: { from: current, to: next } });
      current = next;
    }
  }
  return [...starts].map(([index, begins]) => ({ index, begins })).sort((a, b) => a.index - b.index);
}

/** What the extract declares for the indicator, with the period that it falls in; -1 where none. */
function breaksOf(indicator: Indicator, periods: readonly PeriodFigure[], breaks: Descriptor["breaks"]) {
  return breaks
    .filter(({ indicators }) => !indicators || indicators.includes(indicator.id))
    .map(({ date, reason }) => ({
      date,
      reason,
      index: periods.findIndex(({ period }) => period.start <= date && date <= period.end),
    }));
}

/** Periods within which something changed: they are of neither side. */
function dividedBy(
  indicator: Indicator,
  periods: readonly PeriodFigure[],
  breaks: Descriptor["breaks"],
): ReadonlySet<number> {
  const within = breaksOf(indicator, periods, breaks).filter(
    ({ date, index }) => index >= 0 && date > periods[index]!.period.start,
  );
  return new Set(within.map(({ index }) => index));
}
