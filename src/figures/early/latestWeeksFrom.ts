import { cutoffOf, type Calendar } from "../../indicators/compile/Calendar.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { addDays } from "../../perimeter/periods.ts";
import { NOUFAILY } from "../../statistics/farringtonFit.ts";

/** Enough for EARS C2, which looks back nine weeks, and for a picture of a rise. */
const shown = 26;

/** Longer than Farrington's baseline: its years, and the weeks around the day of the year. */
const baselineDays = NOUFAILY.years * 365 + 7 * NOUFAILY.halfWindow;

/**
 * First day of the weeks that judge the latest ones as all weeks of the extract would, some months of them: what is asked beside an
 * overview by month must be little. Where the extract is long enough for Farrington, all are needed.
 */
export function latestWeeksFrom(indicators: readonly Indicator[], calendar: Calendar): string {
  const [earliest] = indicators.map((indicator) => cutoffOf(indicator, calendar)).toSorted();
  const from = addDays(earliest ?? calendar.end, -7 * shown);
  const isLong = addDays(calendar.start, baselineDays) <= calendar.end;
  return isLong || from < calendar.start ? calendar.start : from;
}
