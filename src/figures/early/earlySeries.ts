import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import type { Figure } from "../Figure.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { boundedCount } from "./boundedCount.ts";
import type { EarlyWatch } from "./EarlyWatch.ts";
import { watchWeeks } from "./watchWeeks.ts";

/**
 * A series as it is watched for early signals: its weeks as counts in place of shares, each against its threshold, in place of limits
 * and rules; longer periods, and weeks where dates are shifted too far, as shares without either. `complete` says of each week whether
 * all its days are in the extract.
 *
 * It is given nothing but what is shown of each week, so that no threshold tells of a hidden one.
 */
export function earlySeries(series: ControlSeries, watch: EarlyWatch, complete: readonly boolean[]): ControlSeries {
  const bare = { centre: null, lowerLimit: null, upperLimit: null, signal: null };
  if (watch.state !== "on") {
    const phases = series.phases.map((phase) => ({ ...phase, status: "run" as const, centre: null }));
    const points = series.points.map((point) => ({ ...point, ...bare }));
    return { ...series, watch, chart: "none", points, phases };
  }
  const counts = series.points.map((point, at) => (complete[at] ? boundedCount(point, watch) : null));
  const { method, weeks } = watchWeeks(
    counts,
    series.phases.map(({ from }) => from),
  );
  const points = series.points.map((point, at): SeriesPoint => {
    const week = weeks[at];
    return {
      ...point,
      ...bare,
      figure: asCount(point.figure),
      ...(week && { centre: week.expected, upperLimit: week.upper }),
      signal: week?.signal ? { rule: "threshold", side: "high", meaning: "concern" } : null,
    };
  });
  const phases = series.phases.map((phase) => {
    const hasThreshold = weeks.slice(phase.from, phase.to + 1).some((week) => week !== null);
    return { ...phase, centre: null, status: hasThreshold ? ("firm" as const) : ("run" as const) };
  });
  return { ...series, watch, chart: method, points, phases };
}

function asCount(figure: Figure): Figure {
  return isCounted(figure) ? { ...figure, value: figure.numerator, lower: null, upper: null } : figure;
}
