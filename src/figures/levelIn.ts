import type { ControlSeries, SeriesPoint } from "./ControlSeries.ts";
import { limitsOf } from "./limitsOf.ts";
import { manyHidden, type MonthWindow } from "./manyHidden.ts";

/** Mean and limits that a point of the series is read against; none where too many points of the window are hidden. */
export function levelIn(series: ControlSeries, window: MonthWindow) {
  const isHidden = manyHidden(series, window);
  return (point: SeriesPoint): Pick<SeriesPoint, "centre" | "lowerLimit" | "upperLimit"> =>
    isHidden ? { centre: null, lowerLimit: null, upperLimit: null } : { centre: point.centre, ...limitsOf(point) };
}
