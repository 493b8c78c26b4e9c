import type { Language, Translate } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { formatFigure, isCounted } from "./formatFigure.ts";

/** `médiane 3 j`; null for what has none. */
export function medianWords(
  { indicator, current }: Pick<IndicatorFigures, "indicator" | "current">,
  t: Translate,
  language: Language,
): string | null {
  if (indicator.shape !== "delay" || !isCounted(current)) return null;
  const value = formatFigure(current, indicator.scale, language) ?? t("figure.notReached");
  return t("figure.median.value", { value });
}
