import type { Indicator } from "../../indicators/language/Indicator.ts";
import { type ControlChart, controlChart } from "../../statistics/controlChart.ts";
import { variationClass } from "../../statistics/variationClass.ts";
import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { isCompleteness } from "../signals/isCompleteness.ts";
import { chartedPoint } from "../chartedPoint.ts";
import { countedPoint } from "../countedPoint.ts";
import { isMarked } from "./CompletenessMark.ts";
import { explainedBelow } from "./explainedBelow.ts";
import type { IncompleteBelow } from "./incompleteBelow.ts";

/** A series as drawn, and the chart that its icons are read from. */
export interface ChartedSeries {
  readonly series: ControlSeries;
  readonly chart: ControlChart;
}

/**
 * Keeps the periods that lack documents of sites below out of the centre, the limits and the rules, as those that lack documents of the
 * place itself are: a mean that two months without a hospital's documents pull down leaves all others above it. Of the share of
 * documented units they stay what it tells, judged by the limits of the others.
 *
 * Where too few periods are left for a phase to be judged, all stay in, and what these documents explain is told with its cause
 * (`explainedBelow`).
 */
export function chartWithoutLacking(
  { series, chart }: ChartedSeries,
  indicator: Indicator,
  below: readonly IncompleteBelow[],
): ChartedSeries {
  const lacking = series.points.map((_, at) => below.some((site) => isMarked(site.points[at]!)));
  if (!series.points.some(({ enters }, at) => enters && lacking[at])) return { series, chart };
  const cleaned = controlChart({
    points: series.points.map((point, at) => ({ ...countedPoint(point), enters: point.enters && !lacking[at] })),
    phaseStarts: series.phases.map(({ from }) => from),
    kind: indicator.chart,
    direction: indicator.direction,
  });
  if (cleaned.phases.some(({ status }, phase) => status !== chart.phases[phase]!.status))
    return { series: explainedBelow(series, indicator, below), chart };
  const points = series.points.map((point, at): SeriesPoint => {
    const drawn = { ...point, ...chartedPoint(cleaned.points[at]!, indicator.direction) };
    if (!point.enters || !lacking[at]) return drawn;
    const signal = isCompleteness(indicator) ? wanting(drawn, indicator) : null;
    return { ...drawn, signal, enters: false, lacksBelow: true };
  });
  const phases = series.phases.map((phase, at) => ({ ...phase, centre: cleaned.phases[at]!.centre }));
  return { series: { ...series, points, phases }, chart: cleaned };
}

/** A share of documented units below the limits of the periods that lack none. */
function wanting({ figure, lowerLimit }: SeriesPoint, { direction }: Indicator): SeriesPoint["signal"] {
  const isLow = isCounted(figure) && figure.value !== null && lowerLimit !== null && figure.value < lowerLimit;
  const meaning = isLow ? variationClass({ rule: "outside", side: "low" }, direction) : "common";
  return meaning === "common" ? null : { rule: "outside", side: "low", meaning };
}
