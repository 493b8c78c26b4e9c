import type { FigureService } from "../../figures/FigureService.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { matrixOf } from "../../figures/matrix/matrixOf.ts";
import { signalsBelow } from "../../figures/signals/signalsBelow.ts";
import type { View } from "../../perimeter/View.ts";

/** The questions about sites below a perimeter, answered from the lines at the site of a view, once `ready` lets them. */
export function questionsBelow(
  { catalogue }: Pick<FigureService, "catalogue">,
  linesAt: (view: View) => readonly IndicatorFigures[],
  ready: (view: View) => Promise<void> = () => Promise.resolve(),
): Pick<FigureService, "linesBelow" | "matrix" | "signalsBelow"> {
  async function* linesBelow(ids: readonly string[], sites: readonly number[], view: View) {
    await ready(view);
    yield new Map(
      sites.map((site) => [site, linesAt({ ...view, site }).filter(({ indicator }) => ids.includes(indicator.id))]),
    );
  }
  return {
    linesBelow,
    matrix: (ids, sites, view, signal) => matrixOf({ linesBelow }, ids, sites, view, signal),
    signalsBelow: (view, sites, signal) => signalsBelow({ catalogue, linesBelow }, view, sites, signal),
  };
}
