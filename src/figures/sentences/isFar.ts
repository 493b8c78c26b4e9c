import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { limitsWithin } from "../limitsWithin.ts";

/** Whether a point is flagged as near a limit where no value can be: of it one says that it is far from the mean. */
export function isFar(point: SeriesPoint, series: Pick<ControlSeries, "chart">): boolean {
  if (point.signal?.rule !== "two-in-three") return false;
  const { lowerLimit, upperLimit } = limitsWithin(point, series);
  return (point.signal.side === "high" ? upperLimit : lowerLimit) === null;
}
