import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { isCounted } from "./formatFigure.ts";

/**
 * Points in a row that make the signal of the point at `index`: those on the same side of the mean for a shift, those
 * moving the same way for a trend, 1 for the other rules. A point that does not enter breaks the row, and so does a phase.
 */
export function signalRun(series: ControlSeries, index: number): number {
  const signal = series.points[index]?.signal;
  if (!signal) return 0;
  if (signal.rule === "shift") return sideRun(series, index, signal.side);
  return signal.rule === "trend" ? rowOf(series, index, signal.side === "high" ? -1 : 1, true) : 1;
}

/** Points after the one at `index` that go on with the row that makes its signal. */
export function runAfter(series: ControlSeries, index: number): number {
  const signal = series.points[index]?.signal;
  if (signal?.rule !== "shift" && signal?.rule !== "trend") return 0;
  const to = series.phases.find((phase) => phase.from <= index && index <= phase.to)?.to ?? index;
  const sign = (signal.side === "high" ? 1 : -1) * (signal.rule === "trend" ? -1 : 1);
  let count = 0;
  for (let at = index + 1; at <= to; at += 1) {
    const point = series.points[at]!;
    const step = signal.rule === "trend" ? stepOf(series.points[at - 1]!, point) : stepOf(point, undefined);
    if (!point.enters || step === null || Math.sign(step) !== sign) break;
    count += 1;
  }
  return count;
}

/** Points in a row up to the one at `index` that lie on its side of the mean, whatever its rule; broken as those of a signal are. */
export function sideRun(series: ControlSeries, index: number, side: "high" | "low"): number {
  return rowOf(series, index, side === "high" ? 1 : -1, false);
}

/** The point at `index` and those before it whose step has this sign. */
function rowOf(series: ControlSeries, index: number, sign: 1 | -1, toNext: boolean): number {
  const start = series.phases.find((phase) => phase.from <= index && index <= phase.to)?.from ?? 0;
  let count = 1;
  for (let at = index - 1; at >= start; at -= 1) {
    const earlier = series.points[at];
    const step = earlier && stepOf(earlier, toNext ? series.points[at + 1] : undefined);
    if (step === null || step === undefined || Math.sign(step) !== sign) break;
    count += 1;
  }
  return count;
}

/** Distance of a point to the mean, or to the next point; null when it cannot be compared. */
function stepOf(point: SeriesPoint, next: SeriesPoint | undefined): number | null {
  if (!point.enters || !isCounted(point.figure) || point.figure.value === null) return null;
  if (!next) return point.centre === null ? null : point.figure.value - point.centre;
  return isCounted(next.figure) && next.figure.value !== null ? point.figure.value - next.figure.value : null;
}
