import type { ControlSeries } from "./ControlSeries.ts";

/** Whether rules are held to a point: it enters, and its phase has points enough. */
export function isJudged({ points, phases }: Pick<ControlSeries, "points" | "phases">, index: number): boolean {
  return Boolean(
    points[index]?.enters && phases.some(({ from, to, status }) => from <= index && index <= to && status === "firm"),
  );
}
