import type { ControlSeries, SeriesPoint } from "./ControlSeries.ts";
import { limitsWithin } from "./limitsWithin.ts";

/**
 * The limits that a point is read against; none for a provisional one, which they do not judge, and whose few units would draw
 * them wide apart, and none where no value can be.
 */
export function limitsOf(
  point: SeriesPoint,
  series: Pick<ControlSeries, "chart">,
): Pick<SeriesPoint, "lowerLimit" | "upperLimit"> {
  return point.figure.state === "provisional" ? { lowerLimit: null, upperLimit: null } : limitsWithin(point, series);
}
