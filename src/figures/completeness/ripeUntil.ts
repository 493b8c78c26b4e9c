import { type Calendar, completeUntil } from "../../indicators/compile/Calendar.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { isCompleteness } from "../signals/isCompleteness.ts";

/** Days after a discharge within which nearly all of its documents are there: the last that a delay is told for. */
const delayDays = 30;

/**
 * Last day for which the share of stays with a document may be held against earlier ones: letters come late, and a month that is not over for
 * so long reads low beside the others. Null for what counts no document of a stay, or none that is still to come.
 */
export function ripeUntil(indicator: Indicator, calendar: Calendar): string | null {
  if (!isCompleteness(indicator) || indicator.unit !== "stay") return null;
  return completeUntil(indicator, Math.max(indicator.horizonDays, delayDays), calendar);
}
