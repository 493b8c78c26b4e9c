import type { Language, Translate } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { coveredWords } from "./coveredWords.ts";
import { formatMonth, formatPeriod } from "./formatPeriod.ts";
import type { Whole } from "./spanWords.ts";

/** What a line covers where that is not the period named for all; null where it is. */
export function ownPeriodWords(
  line: IndicatorFigures,
  named: { readonly latest: string | null; readonly whole: Whole },
  t: Translate,
  language: Language,
): string | null {
  const { asOf, period, series } = line;
  if (asOf !== null) return coveredWords(line, named.whole, t, language);
  if (named.whole || period === null || period === named.latest) return null;
  return series.grain === "month"
    ? formatMonth(period, language, "short")
    : formatPeriod(period, series.grain, language);
}
