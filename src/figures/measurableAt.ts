import { calendarOf } from "../indicators/compile/Calendar.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { periodOf } from "../perimeter/periods.ts";
import type { View } from "../perimeter/View.ts";
import type { FigureSource } from "./createFigureService.ts";
import { finestGrainOf } from "./finestGrainOf.ts";
import { lackedBy } from "./lackedBy.ts";
import { seriesInquiry } from "./Ledger.ts";
import { placeOf } from "./placeOf.ts";
import { refusedBy } from "./refusedBy.ts";

/** Those of the indicators whose series the extract can answer, and the sheet allows, at each of some sites of one level. */
export function measurableAt(
  source: FigureSource,
  indicators: readonly Indicator[],
  sites: readonly number[],
  view: View,
): readonly Indicator[] {
  const { descriptor, tree } = source;
  const calendar = calendarOf(descriptor);
  const parts = sites.map((site) => placeOf(tree, site));
  return indicators.filter((indicator) => {
    const grain = finestGrainOf(indicator, view.grain);
    const [from, to] = [periodOf(calendar.start, grain).start, periodOf(calendar.end, grain).end];
    const asked = { ...seriesInquiry(placeOf(tree, view.site), view.filters, grain, from, to), parts };
    return (
      refusedBy(indicator, { ...view, site: sites[0]! }, tree, calendar) === null &&
      lackedBy(source, indicator, asked).length === 0
    );
  });
}
