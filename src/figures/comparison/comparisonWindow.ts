import { type Calendar, cutoffOf } from "../../indicators/compile/Calendar.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { addMonths, lastWholeMonth } from "../../perimeter/months.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";

/** The months of a window for which an indicator is complete; null where there is none. */
export function comparisonWindow(
  indicator: Indicator,
  { from, to }: TimeWindow,
  calendar: Calendar,
): TimeWindow | null {
  const last = lastWholeMonth(cutoffOf(indicator, calendar));
  const begun = calendar.start.slice(0, 7);
  const first = calendar.start.endsWith("-01") ? begun : addMonths(begun, 1);
  const window = { from: from < first ? first : from, to: to > last ? last : to };
  return window.from <= window.to ? window : null;
}
