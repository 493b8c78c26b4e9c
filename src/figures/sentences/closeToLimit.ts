import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { isCounted } from "./formatFigure.ts";

/** Points of a rule of two in three with the one in question. */
export interface CloseToLimit {
  /** Another month of the rule, the nearest before where there is one. */
  readonly other: { readonly index: number; readonly outside: boolean } | null;
  /** How many of the three that end with the point in question, itself included. */
  readonly count: number;
}

/** What stands behind a point that is close to a limit: which of its neighbours are close to it or beyond. */
export function closeToLimit(series: ControlSeries, index: number, side: "high" | "low"): CloseToLimit {
  const phase = series.phases.find(({ from, to }) => from <= index && index <= to);
  const distance = (at: number) => {
    const point = phase && phase.from <= at && at <= phase.to ? series.points[at] : undefined;
    return point ? distanceTo(point, side) : null;
  };
  const close = (at: number) => (distance(at) ?? 0) > 2 / 3;
  const together = (first: number) =>
    [first, first + 1, first + 2].every((at) => (distance(at) ?? 0) > 0) &&
    [first, first + 1, first + 2].filter(close).length >= 2;
  const others = [index - 1, index - 2, index + 1, index + 2].filter(
    (at) =>
      close(at) && [index - 2, index - 1, index].some((first) => first <= at && at <= first + 2 && together(first)),
  );
  const [nearest] = others;
  return {
    other: nearest === undefined ? null : { index: nearest, outside: (distance(nearest) ?? 0) > 1 },
    count: [index - 2, index - 1, index].filter(close).length,
  };
}

/** From the mean (0) to the limit (1) on one side; null for a point without limits or that does not enter. */
function distanceTo(
  { figure, enters, centre, lowerLimit, upperLimit }: SeriesPoint,
  side: "high" | "low",
): number | null {
  const limit = side === "high" ? upperLimit : lowerLimit;
  if (!enters || !isCounted(figure) || figure.value === null || centre === null || limit === null) return null;
  return limit === centre ? null : (figure.value - centre) / (limit - centre);
}
