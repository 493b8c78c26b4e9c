import type { Indicator } from "../../indicators/language/Indicator.ts";
import { controlChart } from "../../statistics/controlChart.ts";
import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { isCompleteness } from "../signals/isCompleteness.ts";
import { countedPoint } from "../countedPoint.ts";
import { isMarked } from "./CompletenessMark.ts";
import type { IncompleteBelow } from "./incompleteBelow.ts";

/**
 * A series whose signals have no better or worse side where the documents that sites below lacked explain them: those of the periods that
 * lack them, and those that are gone once these periods enter neither the centre, nor the limits, nor the rules. A mean that two months
 * without a hospital's documents pull down leaves all others above it.
 *
 * Where reading plays no part a want of documents only lowers a share: it explains a low point that lacks them, and a high one beside
 * them. That documents are missing is what the share of documented units tells, and stays a concern of it.
 */
export function explainedBelow(
  series: ControlSeries,
  indicator: Indicator,
  below: readonly IncompleteBelow[],
): ControlSeries {
  const { points, phases } = series;
  const lacking = points.map((_, at) => below.some((site) => isMarked(site.points[at]!)));
  if (!lacking.includes(true) || !points.some(({ signal }) => signal)) return series;
  const chart = controlChart({
    points: points.map((point, at) => ({ ...countedPoint(point), enters: point.enters && !lacking[at] })),
    phaseStarts: phases.map(({ from }) => from),
    kind: indicator.chart,
    direction: indicator.direction,
  });
  const isGone = (at: number) => {
    const { signal, phase } = chart.points[at]!;
    return signal === null && chart.phases[phase]!.status === "firm";
  };
  return {
    ...series,
    points: points.map((point, at): SeriesPoint => {
      const { signal } = point;
      if (!signal || signal.rule === "threshold") return point;
      const isPossible = indicator.unread !== undefined || signal.side === (lacking[at] ? "low" : "high");
      const isTold = isCompleteness(indicator) && signal.meaning === "concern";
      if (!isPossible || isTold || !(lacking[at] || isGone(at))) return point;
      return { ...point, signal: { ...signal, meaning: "neutral", byDocuments: true } };
    }),
  };
}
