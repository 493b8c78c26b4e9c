import type { Language, Translate } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { countsSentence } from "./countsSentence.ts";
import { coveredWords } from "./coveredWords.ts";
import { formatFigure, formatInterval, isCounted } from "./formatFigure.ts";
import { seriesScale } from "./seriesScale.ts";
import { signalSentence } from "./signalSentence.ts";
import type { Whole } from "./spanWords.ts";
import { stateExplained } from "./stateSentence.ts";

/** One cell of the matrix in words, part by part: what it covers, value and interval, counts, place to the limits; or why there is none. */
export function cellWords(line: IndicatorFigures, whole: Whole, t: Translate, language: Language): readonly string[] {
  const { indicator, current, series, period } = line;
  if (!isCounted(current)) {
    const state = stateExplained(current, t, indicator.unit);
    return [t(state.id, state.values)];
  }
  const value = formatFigure(current, indicator.scale, language) ?? t("figure.notReached");
  const counts = countsSentence(indicator, current);
  const index = series.points.findIndex((point) => point.period === period);
  const signal =
    line.variation && !whole && index >= 0
      ? signalSentence(series, index, seriesScale(indicator, series), language)
      : null;
  return [
    coveredWords(line, whole, t, language),
    [
      indicator.shape === "delay" ? t("figure.median.value", { value }) : value,
      formatInterval(current, indicator.scale, language),
    ]
      .filter(Boolean)
      .join(" "),
    t(counts.id, counts.values),
    signal
      ? t(signal.id, signal.values)
      : line.variation
        ? t(`figure.variation.${line.variation}`)
        : t("matrix.unjudged"),
    current.state === "provisional" ? t("figure.state.provisional") : "",
  ].filter(Boolean);
}
