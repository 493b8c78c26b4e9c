import type { Language, Translate } from "../../locales/translate.ts";
import { chartedFigure } from "../chartedFigure.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { chartedReading } from "./chartedReading.ts";
import { countsSentence } from "./countsSentence.ts";
import { coveredWords } from "./coveredWords.ts";
import { formatFigure, formatInterval, isCounted } from "./formatFigure.ts";
import { medianWords } from "./medianWords.ts";
import { seriesScale } from "./seriesScale.ts";
import { signalSentence } from "./signalSentence.ts";
import type { Whole } from "./spanWords.ts";
import { stateExplained } from "./stateSentence.ts";

/** One cell of the matrix in words, part by part: what it covers, value and interval, counts, place to the limits; or why there is none. */
export function cellWords(line: IndicatorFigures, whole: Whole, t: Translate, language: Language): readonly string[] {
  const { indicator, series, period } = line;
  const current = chartedFigure(line);
  if (!isCounted(current)) {
    const state = stateExplained(current, t, indicator.unit);
    return [t(state.id, state.values)];
  }
  const { mark, read } = chartedReading(indicator, t, language);
  const value = formatFigure(current, read.scale, language) ?? t("figure.notReached");
  const counts = countsSentence(read, current);
  const index = series.points.findIndex((point) => point.period === period);
  const signal =
    line.variation && !whole && index >= 0
      ? signalSentence(series, index, seriesScale(indicator, series), language)
      : null;
  return [
    coveredWords(line, whole, t, language),
    [value, formatInterval(current, read.scale, language), mark].filter(Boolean).join(" "),
    t(counts.id, counts.values),
    medianWords(line, t, language) ?? "",
    signal
      ? t(signal.id, signal.values)
      : line.variation
        ? t(`figure.variation.${line.variation}`)
        : t("matrix.unjudged"),
    current.state === "provisional" ? t("figure.state.provisional") : "",
  ].filter(Boolean);
}
