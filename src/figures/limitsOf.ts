import type { SeriesPoint } from "./ControlSeries.ts";

/**
 * The limits that a point is read against; none for a provisional one, which they do not judge, and whose few units would draw
 * them wide apart.
 */
export function limitsOf({
  figure,
  lowerLimit,
  upperLimit,
}: SeriesPoint): Pick<SeriesPoint, "lowerLimit" | "upperLimit"> {
  return figure.state === "provisional" ? { lowerLimit: null, upperLimit: null } : { lowerLimit, upperLimit };
}
