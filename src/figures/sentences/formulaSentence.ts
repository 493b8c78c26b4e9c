import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { formatFigure, formatInterval, isCounted } from "./formatFigure.ts";

/** The formula of the current figure with its numbers in it; null where there is nothing to compute. */
export function formulaSentence(
  { indicator, current, marks }: IndicatorFigures,
  t: Translate,
  language: Language,
): Sentence | null {
  if (!isCounted(current)) return null;
  const { numerator, denominator } = current;
  // Before the second day nobody is lost: the share is a plain one.
  const first = indicator.shape === "delay" ? marks.find(({ days }) => days === 0)?.figure : undefined;
  const isFirst = first !== undefined && isCounted(first);
  return {
    id: `figure.formula.${indicator.shape}`,
    values: {
      numerator,
      denominator,
      waiting: denominator - numerator,
      sameDay: String(isFirst),
      first: isFirst ? first.numerator : 0,
      share: isFirst ? (formatFigure(first, "percent", language) ?? "") : "",
      value: formatFigure(current, indicator.scale, language) ?? t("figure.notReached"),
      interval: formatInterval(current, indicator.scale, language) ?? "",
    },
  };
}
