import { addMonths } from "../../perimeter/months.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";

/** The points that a count of what is wanting looks back at, one for each of its series; none for any other shape. */
export function recentPoints({ indicator, asOf, series }: IndicatorFigures): readonly boolean[] {
  if (indicator.shape !== "count" || asOf === null) return series.points.map(() => false);
  const first = addMonths(asOf.slice(0, 7), -indicator.recentMonths);
  return series.points.map(({ period }) => periodOf(period, series.grain).end.slice(0, 7) >= first);
}
