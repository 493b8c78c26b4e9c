import type { ControlSeries } from "../../figures/ControlSeries.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { TimeAxis } from "../brush/TimeAxis.ts";
import { inWindow, pad } from "./sparklineGeometry.ts";

/** The axis of a series in small: its first and last point stand at the ends, so that half a period lies beyond each. */
export function sparklineAxis({ points, grain }: ControlSeries, window: TimeWindow, width: number): TimeAxis {
  const periods = points.flatMap(({ period }) => (inWindow(period, window) ? [period] : []));
  const half = (width - 2 * pad) / Math.max(1, periods.length - 1) / 2;
  return { grain, periods, left: (pad - half) / width, right: (width - pad + half) / width };
}
