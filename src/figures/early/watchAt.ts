import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { FigureSource } from "../createFigureService.ts";
import { type PlacesInquiry, standsAlone } from "../protection/hidePlaces.ts";
import type { EarlyWatch } from "./EarlyWatch.ts";
import { isWatched } from "./isWatched.ts";
import { longestShift } from "./longestShift.ts";

/**
 * How the weeks of an indicator are watched at a place; null where its sheet does not ask for it, and at any other grain.
 *
 * Of the whole of the records, nothing is hidden for the sake of another place: a hidden week has fewer than `k` patients counted, since
 * those not counted are many. Anywhere else, in a filtered view, in counts published elsewhere and while records are loading, a hidden week
 * may be of any size.
 */
export function watchAt(
  { descriptor, tree, recordsLoaded }: FigureSource,
  indicator: Indicator,
  site: number,
  inquiry: PlacesInquiry,
  k: number,
): EarlyWatch | null {
  if (inquiry.grain !== "week" || !isWatched(indicator)) return null;
  const { dateShift, maxShiftDays } = descriptor.pseudonymisation;
  if (dateShift !== "none" && maxShiftDays > longestShift) return { state: "shifted", days: maxShiftDays };
  const isWhole =
    Object.keys(inquiry.filters).length === 0 && standsAlone(tree, site, inquiry) && recordsLoaded?.() !== false;
  return { state: "on", hiddenAtMost: isWhole ? k - 1 : null };
}
