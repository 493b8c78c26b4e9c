import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { FigureSource } from "../createFigureService.ts";
import { isWatched } from "./isWatched.ts";
import { type PlacesInquiry, standsAlone } from "../protection/hidePlaces.ts";
import type { EarlyWatch } from "./EarlyWatch.ts";
import { watchesWeeks } from "./watchesWeeks.ts";

/**
 * How an indicator is watched at a place; null where its sheet does not ask for it.
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
  if (!isWatched(indicator)) return null;
  if (inquiry.grain !== "week") return { state: "by week" };
  if (!watchesWeeks(descriptor, indicator, inquiry.grain))
    return { state: "shifted", days: descriptor.pseudonymisation.maxShiftDays };
  const isWhole =
    Object.keys(inquiry.filters).length === 0 && standsAlone(tree, site, inquiry) && recordsLoaded?.() !== false;
  return { state: "on", hiddenAtMost: isWhole ? k - 1 : null };
}
