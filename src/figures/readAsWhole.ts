import type { Calendar } from "../indicators/compile/Calendar.ts";
import { lastWholeMonth } from "../perimeter/months.ts";
import { periodOf } from "../perimeter/periods.ts";
import { windowKind } from "../perimeter/TimeWindow.ts";
import type { View } from "../perimeter/View.ts";

/**
 * First and last day of a window that is read as one (a committee term, a period of the reader's own), null where the
 * last complete period of the grain speaks: the last 12, 24 or 36 months, or all there are.
 */
export function readAsWhole({ from, to }: View, calendar: Calendar): { from: string; to: string } | null {
  const extent = { from: calendar.start.slice(0, 7), to: lastWholeMonth(calendar.end) };
  const kind = windowKind({ from, to }, extent);
  if ((kind !== "term" && kind !== "custom") || (from === extent.from && to === extent.to)) return null;
  return { from: `${from}-01`, to: periodOf(`${to}-01`, "month").end };
}
