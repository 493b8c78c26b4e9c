import type { Descriptor } from "../../extract/Descriptor.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Grain } from "../../perimeter/View.ts";
import { isWatched } from "./isWatched.ts";
import { longestShift } from "./longestShift.ts";

/**
 * Whether each period of a grain is a week that is watched as a count. Such a count is held against its threshold as it stands: it is
 * not corrected for the error of the algorithm, on screen or in a table.
 */
export function watchesWeeks(
  { pseudonymisation }: Pick<Descriptor, "pseudonymisation">,
  indicator: Indicator,
  grain: Grain | null,
): boolean {
  if (grain !== "week" || !isWatched(indicator)) return false;
  return pseudonymisation.dateShift === "none" || pseudonymisation.maxShiftDays <= longestShift;
}
