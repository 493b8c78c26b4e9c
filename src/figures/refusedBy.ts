import type { Calendar } from "../indicators/compile/Calendar.ts";
import type { FinestLevel, Indicator } from "../indicators/language/Indicator.ts";
import type { SiteTree } from "../perimeter/SiteTree.ts";
import type { View } from "../perimeter/View.ts";
import { isTooFine } from "./isTooFine.ts";
import { isTooShort } from "./isTooShort.ts";
import { readAsWhole } from "./readAsWhole.ts";

/** What a sheet does not allow of a view; null where it allows all. */
export function refusedBy(
  indicator: Indicator,
  view: View,
  tree: SiteTree,
  calendar: Calendar,
): FinestLevel | "period" | null {
  if (isTooFine(indicator, tree.sites.get(view.site)!.level)) return indicator.finestLevel!;
  const window = indicator.shape === "count" ? null : readAsWhole(view, calendar);
  return window && isTooShort(indicator, window) ? "period" : null;
}
