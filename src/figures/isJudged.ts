import type { ControlSeries } from "./ControlSeries.ts";

/** Whether rules are held to a point: it enters, no documents are awaited that its verdict would hang on, and its phase has points enough. */
export function isJudged({ points, phases }: Pick<ControlSeries, "points" | "phases">, index: number): boolean {
  const point = points[index];
  return (
    point !== undefined &&
    point.enters &&
    !point.isRipening &&
    phases.some(({ from, to, status }) => from <= index && index <= to && status === "firm")
  );
}
