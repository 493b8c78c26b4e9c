import type { Highlight } from "./FigureService.ts";
import type { IndicatorFigures } from "./IndicatorFigures.ts";

/** The line that a highlight speaks of: by week where the weeks of a longer grain tell it. */
export function toldBy(highlight: Highlight, line: IndicatorFigures): IndicatorFigures {
  const { weekly } = line;
  return highlight.kind === "signal" && weekly && highlight.grain === weekly.series.grain ? weekly : line;
}
