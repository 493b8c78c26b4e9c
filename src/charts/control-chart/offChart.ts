import type { ControlSeries } from "../../figures/ControlSeries.ts";
import type { MonthWindow } from "../../figures/manyHidden.ts";
import { periodOf } from "../../perimeter/periods.ts";
import { inWindow } from "../sparkline/sparklineGeometry.ts";

/** Where a day is that a chart does not have: before the first or after the last of its periods, which is named by its first day. */
export interface OffChart {
  readonly side: "before" | "after";
  readonly period: string;
  readonly grain: ControlSeries["grain"];
}

/** Whether a day lies outside the periods of a chart; null where the chart has it, or has no periods. */
export function offChart(day: string, { points, grain }: ControlSeries, window: MonthWindow): OffChart | null {
  const shown = points.map(({ period }) => period).filter((period) => inWindow(period, window));
  const [first, last] = [shown[0], shown.at(-1)];
  const { start } = periodOf(day, grain);
  if (first !== undefined && start < first) return { side: "before", period: first, grain };
  return last !== undefined && start > last ? { side: "after", period: last, grain } : null;
}
