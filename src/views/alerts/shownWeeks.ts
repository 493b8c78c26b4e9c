import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import type { ControlSeries, SeriesPoint } from "../../figures/ControlSeries.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";

/** Weeks drawn: a year of them, and the one before. */
export const drawnWeeks = 53;

/** The latest weeks of the window, at most a year of them. */
export function shownWeeks({ points }: ControlSeries, window: TimeWindow): readonly SeriesPoint[] {
  return points.filter(({ period }) => inWindow(period, window)).slice(-drawnWeeks);
}
