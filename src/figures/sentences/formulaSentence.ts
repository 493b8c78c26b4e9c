import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { formatFigure, formatInterval, isCounted } from "./formatFigure.ts";

/** The formula of the current figure with its numbers in it; null where there is nothing to compute. */
export function formulaSentence(
  { indicator, current }: IndicatorFigures,
  t: Translate,
  language: Language,
): Sentence | null {
  if (!isCounted(current)) return null;
  const { numerator, denominator } = current;
  return {
    id: `figure.formula.${indicator.shape}`,
    values: {
      numerator,
      denominator,
      value: formatFigure(current, indicator.scale, language) ?? t("figure.notReached"),
      interval: formatInterval(current, indicator.scale, language) ?? "",
    },
  };
}
