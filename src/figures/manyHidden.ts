import { readableGrain } from "../disclosure/readableGrain.ts";
import type { ControlSeries } from "./ControlSeries.ts";

/** First and last month `YYYY-MM`, both included. */
export interface MonthWindow {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether too many points of the window are hidden to read a mean or a trend in the others. Thresholds that hold whatever the hidden weeks
 * count need neither.
 */
export function manyHidden(series: ControlSeries, window: MonthWindow): boolean {
  if (series.watch?.state === "on" && series.watch.hiddenAtMost !== null) return false;
  const hidden = hiddenIn(series, window);
  return hidden.length > 0 && readableGrain([{ grain: series.grain, hidden }]) === null;
}

/** Whether each point of the window is hidden. */
export function hiddenIn({ points }: ControlSeries, window: MonthWindow): readonly boolean[] {
  return points
    .filter(({ period }) => period.slice(0, 7) >= window.from && period.slice(0, 7) <= window.to)
    .map(({ figure }) => figure.state === "hidden");
}
