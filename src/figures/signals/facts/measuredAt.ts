import type { Indicator } from "../../../indicators/language/Indicator.ts";
import { calendarOf } from "../../../indicators/compile/Calendar.ts";
import { periodOf } from "../../../perimeter/periods.ts";
import type { FigureSource } from "../../createFigureService.ts";
import { isTooFine } from "../../isTooFine.ts";
import { lackedBy } from "../../lackedBy.ts";
import { type Inquiry, seriesInquiry } from "../../Ledger.ts";
import { placeOf } from "../../placeOf.ts";

/** All months of the extract, of each of some sites of one level, of everybody. */
export function monthsOf({ descriptor, tree }: FigureSource, sites: readonly number[]): Inquiry {
  const calendar = calendarOf(descriptor);
  const [from, to] = [periodOf(calendar.start, "month").start, periodOf(calendar.end, "month").end];
  const parts = sites.map((site) => placeOf(tree, site));
  return { ...seriesInquiry(placeOf(tree, tree.root), {}, "month", from, to), parts };
}

/** Indicators that have a figure by month at some sites of one level. */
export function measuredAt(source: FigureSource, sites: readonly number[]): readonly Indicator[] {
  const asked = monthsOf(source, sites);
  const level = source.tree.sites.get(sites[0]!)!.level;
  return source.catalogue.filter(
    (indicator) => !isTooFine(indicator, level) && lackedBy(source, indicator, asked).length === 0,
  );
}
