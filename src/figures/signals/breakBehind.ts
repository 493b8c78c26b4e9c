import { periodOf } from "../../perimeter/periods.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import type { BreakBelow } from "../IndicatorFigures.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import type { SignalOf } from "./Signal.ts";

/**
 * The break declared for a site below that a variation goes back to: the latest from the period before its points went to their side
 * of the centre, without coming back, to its own period.
 */
export function breakBehind({ line, index, side }: SignalOf<"variation">): BreakBelow | null {
  const { series, breaksBelow } = line;
  const first = series.points[Math.max(0, sinceWhen(series, index, side) - 1)]!.period;
  const { end } = periodOf(series.points[index]!.period, series.grain);
  return (
    breaksBelow.filter(({ date }) => first <= date && date <= end).toSorted((a, b) => (a.date < b.date ? 1 : -1))[0] ??
    null
  );
}

/** The first of the points that lie on one side of the centre, one after the other, up to a point of a signal. */
function sinceWhen({ points, phases }: ControlSeries, index: number, side: "low" | "high"): number {
  const start = phases.find(({ from, to }) => from <= index && index <= to)?.from ?? 0;
  let first = index;
  while (first > start) {
    const { figure, centre } = points[first - 1]!;
    if (!isCounted(figure) || figure.value === null || centre === null) break;
    if (side === "low" ? figure.value >= centre : figure.value <= centre) break;
    first -= 1;
  }
  return first;
}
