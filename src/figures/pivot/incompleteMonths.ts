import type { QueryOptions } from "../../engine/Engine.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { addDays, type Period, periodsBetween } from "../../perimeter/periods.ts";
import { isMarked } from "../completeness/CompletenessMark.ts";
import { basisOf, completenessAt } from "../completeness/completenessAt.ts";
import { completenessMarks } from "../completeness/completenessMarks.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { IncompleteMonths } from "./PivotTable.ts";

/** What the documents of a place say of an indicator over some days; null where they are as complete as expected, or nothing is known. */
export type IncompleteMonthsOf = (indicator: Indicator, site: number, days: Period) => IncompleteMonths | null;

/** Asks once how complete the documents of a perimeter and of sites of one level in it are. */
export async function incompleteMonths(
  source: FigureSource,
  site: number,
  inside: readonly number[],
  k: number,
  options: QueryOptions,
): Promise<IncompleteMonthsOf> {
  const fits = new Map(await completenessAt(source, [site], k, options));
  if (inside.length > 0) for (const [one, fit] of await completenessAt(source, inside, k, options)) fits.set(one, fit);
  return (indicator, one, days) => {
    const basis = basisOf(indicator, fits.get(one));
    if (!basis) return null;
    // A week stands as a whole, for it may be a part of two months.
    const isWeek = addDays(days.start, 7) > days.end;
    const parts = isWeek ? [days] : periodsBetween(days.start, days.end, "month");
    const marked = completenessMarks(basis, parts).points.filter(isMarked).length;
    return marked > 0 ? { months: marked, of: parts.length } : null;
  };
}
