import type { Language, Translate } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { formatDate } from "./formatPeriod.ts";
import { spanWords, type Whole } from "./spanWords.ts";

/** What a line's current figure covers, for whatever leaves the screen: a count says its day and how far back it looks. */
export function coveredWords(line: IndicatorFigures, whole: Whole, t: Translate, language: Language): string {
  const { indicator, asOf } = line;
  if (indicator.shape !== "count" || asOf === null) return spanWords(line, whole, language);
  return t("figure.asOf", { date: formatDate(asOf, language), months: indicator.recentMonths });
}
