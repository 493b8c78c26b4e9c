import { addMonths } from "../../perimeter/months.ts";
import type { Grain } from "../../perimeter/View.ts";
import type { Language } from "../../locales/translate.ts";
import { formatFromTo } from "./formatFromTo.ts";
import { formatMonthName, formatPeriod } from "./formatPeriod.ts";

/**
 * A period in the run of a sentence: `en octobre 2024`, `la semaine du 7 octobre 2024`, `au T4 2024`, `de mai à août 2024`. A month
 * beside another of the same year goes without its year.
 */
export function formatWhen(day: string, grain: Grain, language: Language, beside?: string): string {
  const month = day.slice(0, 7);
  if (grain === "term") return formatFromTo({ from: month, to: addMonths(month, 3) }, language);
  const bare = grain === "month" && beside?.slice(0, 4) === day.slice(0, 4);
  const period = bare ? formatMonthName(day, language, "long") : formatPeriod(day, grain, language);
  const before = {
    fr: { month: "en", week: "la", quarter: "au" },
    en: { month: "in", week: "in the", quarter: "in" },
  }[language][grain];
  return `${before} ${period}`;
}
