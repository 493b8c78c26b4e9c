import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { hidesWeeks } from "./hidesWeeks.ts";

/** Whether the latest week of a line that is watched has no threshold while weeks of it are hidden. */
export function wantsThreshold(line: IndicatorFigures): boolean {
  const { series, period } = line.weekly ?? line;
  const latest = series.points.find((point) => point.period === period);
  return latest?.upperLimit === null && hidesWeeks(line);
}
