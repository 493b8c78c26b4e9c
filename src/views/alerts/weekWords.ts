import type { SeriesPoint } from "../../figures/ControlSeries.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { stateSentence } from "../../figures/sentences/stateSentence.ts";
import type { Language, Translate } from "../../locales/translate.ts";

/** The count of a week with its threshold, a triangle where it is above; of one that is incomplete that it is; else its state in a word. */
export function weekWords(point: SeriesPoint | undefined, t: Translate, language: Language): string {
  if (!point) return "";
  if (!isCounted(point.figure)) {
    const state = stateSentence(point.figure);
    return t(state.id, state.values);
  }
  const count = formatNumber(point.figure.numerator, 0, language);
  if (point.figure.state === "provisional") return t("alerts.cell.provisional", { count });
  if (point.upperLimit === null) return count;
  const limit = formatNumber(point.upperLimit, 0, language);
  return t(point.signal ? "alerts.cell.above" : "alerts.cell.below", { count, limit });
}
