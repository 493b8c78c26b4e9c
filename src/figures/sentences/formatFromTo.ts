import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { Language } from "../../locales/translate.ts";
import { formatMonth, formatMonthName } from "./formatPeriod.ts";

/** Months in the run of a sentence: `de juin à août 2025`, `from June to August 2025`; one month alone `en juin 2025`. */
export function formatFromTo({ from, to }: TimeWindow, language: Language): string {
  const last = formatMonth(to, language);
  if (from === to) return `${language === "fr" ? "en" : "in"} ${last}`;
  const first =
    from.slice(0, 4) === to.slice(0, 4) ? formatMonthName(from, language, "long") : formatMonth(from, language);
  if (language === "en") return `from ${first} to ${last}`;
  return `${/^[aeiouéèâ]/.test(first) ? "d’" : "de "}${first} à ${last}`;
}
