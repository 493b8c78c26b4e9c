import type { QueryOptions } from "../../engine/Engine.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { addDays, type Period, periodsBetween } from "../../perimeter/periods.ts";
import { isMarked } from "../completeness/CompletenessMark.ts";
import { completenessOf } from "../completeness/lineCompleteness.ts";
import { lineMarks } from "../completeness/lineMarks.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { IncompleteMonths } from "./PivotTable.ts";

/**
 * What the documents of a place, or of hospitals in it, say of an indicator over some days; null where they are as complete as expected,
 * or nothing is known.
 */
export type IncompleteMonthsOf = (indicator: Indicator, site: number, days: Period) => IncompleteMonths | null;

/** Asks once how complete the documents of a perimeter and of sites of one level in it are. */
export async function incompleteMonths(
  source: FigureSource,
  site: number,
  inside: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<IncompleteMonthsOf> {
  const ofWhole = await completenessOf(source, [site], k, options);
  const ofParts = inside.length > 0 ? await completenessOf(source, inside, k, options) : ofWhole;
  return (indicator, one, days) => {
    const completeness = (one === site ? ofWhole : ofParts)(one)(indicator);
    // A week stands as a whole, for it may be a part of two months.
    const isWeek = addDays(days.start, 7) > days.end;
    const parts = isWeek ? [days] : periodsBetween(days.start, days.end, "month");
    const { here, below } = lineMarks(completeness, parts);
    // A fall of the completeness itself is what its figure is there to tell.
    const wanting = completeness.here?.marksLow === false ? [] : below;
    const months = parts.filter((_, at) => [here, ...wanting].some(({ points }) => isMarked(points[at]!))).length;
    if (months === 0) return null;
    return { months, of: parts.length, sites: here.points.some(isMarked) ? [] : wanting.map((found) => found.site) };
  };
}
