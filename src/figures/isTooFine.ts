import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Site } from "../perimeter/SiteTree.ts";

const fromTheTop: readonly Site["level"][] = ["all", "group", "hospital", "department", "unit"];

/** Whether a level lies below the finest at which the sheet lets the indicator be read. */
export function isTooFine({ finestLevel }: Pick<Indicator, "finestLevel">, level: Site["level"]): boolean {
  return finestLevel !== undefined && fromTheTop.indexOf(level) > fromTheTop.indexOf(finestLevel);
}
