import type { Figure } from "./Figure.ts";
import type { IndicatorFigures } from "./IndicatorFigures.ts";

/** The figure that stands beside those of other places: of a delay the share within the days that its sheet charts. */
export function chartedFigure({
  indicator,
  current,
  marks,
}: Pick<IndicatorFigures, "indicator" | "current" | "marks">): Figure {
  if (indicator.shape !== "delay") return current;
  return marks.find(({ days }) => days === indicator.charted)?.figure ?? current;
}
