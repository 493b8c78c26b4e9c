import type { IndicatorFigures } from "../IndicatorFigures.ts";

/** Whether weeks of a line that are watched are hidden: once more of their patients are known, thresholds and early signals may come. */
export function hidesWeeks({ series, weekly }: Pick<IndicatorFigures, "series" | "weekly">): boolean {
  const { watch, points } = weekly?.series ?? series;
  return watch?.state === "on" && points.some(({ figure }) => figure.state === "hidden");
}
