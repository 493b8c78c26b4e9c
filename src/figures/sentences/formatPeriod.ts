import { addMonths } from "../../perimeter/months.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { Grain } from "../../perimeter/View.ts";
import { calendarWords } from "../../locales/calendarWords.ts";
import type { Language } from "../../locales/translate.ts";

/** `15 novembre 2024`, `1er novembre 2024`; takes a date or a date-time. */
export function formatDate(date: string, language: Language): string {
  const day = Number(date.slice(8, 10));
  return `${day === 1 && language === "fr" ? "1er" : day} ${formatMonth(date, language)}`;
}

/** `lundi 4 novembre 2024`. */
export function formatDay(day: string, language: Language): string {
  const weekday = new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return `${calendarWords[language].days[weekday]} ${formatDate(day, language)}`;
}

/** `octobre 2024`, or `oct. 2024` when short; takes `YYYY-MM` or a date. */
export function formatMonth(month: string, language: Language, length: "long" | "short" = "long"): string {
  return `${formatMonthName(month, language, length)} ${month.slice(0, 4)}`;
}

/** `oct.`, or `octobre` when long, without its year. */
export function formatMonthName(month: string, language: Language, length: "long" | "short" = "short"): string {
  return calendarWords[language][length][Number(month.slice(5, 7)) - 1]!;
}

/** `janvier 2024 – décembre 2024`, one month alone by its name. */
export function formatWindow(
  window: { readonly from: string; readonly to: string },
  language: Language,
  length: "long" | "short" = "long",
): string {
  const to = formatMonth(window.to, language, length);
  return window.from === window.to ? to : `${formatMonth(window.from, language, length)}\u00a0– ${to}`;
}

/** The months from the first day of one period to the end of another, both of the grain. */
export function formatSpan(first: string, last: string, grain: Grain, language: Language): string {
  return formatWindow({ from: first.slice(0, 7), to: periodOf(last, grain).end.slice(0, 7) }, language);
}

/** A period of the grain by its first day: `octobre 2024`, `semaine du 7 octobre 2024`, `T4 2024`, `septembre – décembre 2024`. */
export function formatPeriod(day: string, grain: Grain, language: Language): string {
  if (grain === "month") return formatMonth(day, language);
  if (grain === "week") return `${language === "fr" ? "semaine du" : "week of"} ${formatDate(day, language)}`;
  if (grain === "quarter")
    return `${language === "fr" ? "T" : "Q"}${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1} ${day.slice(0, 4)}`;
  return formatWindow({ from: day.slice(0, 7), to: addMonths(day.slice(0, 7), 3) }, language);
}
