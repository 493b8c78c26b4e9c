import type { Sentence } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { isCounted } from "./formatFigure.ts";

/** What is said of some lines of which none is to be watched: that nothing is, only where most of those with a chart could be judged. */
export function unwatchedSentence(
  lines: readonly Pick<IndicatorFigures, "indicator" | "current" | "variation">[],
): Sentence {
  const charted = lines.filter(({ indicator, current }) => indicator.chart !== "none" && isCounted(current));
  const judged = charted.filter(({ variation }) => variation !== null).length;
  const rest = charted.length - judged;
  if (judged === 0) return { id: "matrix.watched.unjudged", values: {} };
  return rest > judged
    ? { id: "matrix.watched.few", values: { judged, rest } }
    : { id: "matrix.watched.none", values: {} };
}
