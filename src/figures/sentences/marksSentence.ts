import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { capitalised } from "./capitalised.ts";
import { formatFigure, isCounted } from "./formatFigure.ts";
import { formatFromTo } from "./formatFromTo.ts";
import { formatWhen } from "./formatWhen.ts";
import type { Whole } from "./spanWords.ts";
import { wordList } from "../../locales/wordList.ts";

/** The name of a mark: within so many days for a delay, for at least so many days for a want. */
export function markSentence(shape: IndicatorFigures["indicator"]["shape"], days: number): Sentence {
  return { id: shape === "count" ? "figure.mark.since" : "figure.mark.within", values: { days } };
}

/** A delay or a count in words: the median (or that it is not reached) and the shares, or the counts by age of the want. */
export function marksSentence(line: IndicatorFigures, whole: Whole, t: Translate, language: Language): Sentence | null {
  const { indicator, current, marks } = line;
  const scale = indicator.shape === "count" ? "count" : "percent";
  const parts = marks.flatMap(({ days, figure }) => {
    const mark = markSentence(indicator.shape, days);
    const value = isCounted(figure) ? formatFigure(figure, scale, language) : null;
    return value === null ? [] : [`${value} ${t(mark.id, mark.values)}`];
  });
  if (parts.length === 0) return null;
  const list = wordList(parts, language);
  if (indicator.shape === "count") return { id: "figure.marks.count", values: { list } };
  const median = isCounted(current)
    ? (formatFigure(current, "days", language) ?? t("figure.notReached"))
    : t("figure.notReached");
  const when = whole
    ? formatFromTo(whole, language)
    : line.period && formatWhen(line.period, line.series.grain, language);
  return { id: "figure.marks.delay", values: { list, median, when: capitalised(when ?? "") } };
}
