import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import type { Filters } from "../../perimeter/View.ts";

/** Whether nothing of a view is there to be shown; filters may leave a few figures that secrecy hides, and empty it all the same. */
export function isEmptied(lines: readonly Pick<IndicatorFigures, "current">[], filters: Filters): boolean {
  if (lines.some(({ current }) => isCounted(current) || current.state === "not read")) return false;
  const empty = lines.filter(({ current }) => current.state === "empty");
  const hidden = lines.filter(({ current }) => current.state === "hidden");
  return hidden.length === 0 ? lines.length > 0 : empty.length > 0 && Object.keys(filters).length > 0;
}
