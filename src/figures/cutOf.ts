import type { Calendar } from "../indicators/compile/Calendar.ts";
import type { Period } from "../perimeter/periods.ts";

/** That the extract ends, or begins, on a day within a period, and is complete for the days of it that it holds. */
export interface Cut {
  readonly side: "start" | "end";
  readonly day: string;
}

/** Null where all days of the period are in the extract, and where data of some are still to come. `cutoff` as in `cutoffOf`. */
export function cutOf({ start, end }: Period, calendar: Calendar, cutoff: string): Cut | null {
  if (end > calendar.end && cutoff === calendar.end) return { side: "end", day: calendar.end };
  return start < calendar.start && end <= cutoff ? { side: "start", day: calendar.start } : null;
}
