import { type Language } from "../../locales/translate.ts";
import type { Grain } from "../../perimeter/View.ts";
import { formatFromTo } from "./formatFromTo.ts";
import { formatDate, formatMonth, formatMonthName } from "./formatPeriod.ts";
import { formatWhen } from "./formatWhen.ts";
import { wordList } from "../../locales/wordList.ts";

/** A period of a series with its place in it: places that follow each other are one run. */
export interface Placed {
  readonly period: string;
  readonly index: number;
}

/**
 * Periods in the run of a sentence, those that follow each other together: `en mars et avril 2025`, `de juin à août 2025`, `de la semaine
 * du 3 mars 2025 à celle du 28 avril 2025`.
 */
export function formatRuns(periods: readonly Placed[], grain: Grain, language: Language): string {
  const list = (parts: readonly string[]) => wordList(parts, language);
  if (grain !== "month" && grain !== "week")
    return list(periods.map(({ period }) => formatWhen(period, grain, language)));
  const runs: Placed[][] = [];
  for (const one of periods) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.index + 1 === one.index) run.push(one);
    else runs.push([one]);
  }
  return list(runs.map((run) => (grain === "week" ? weekWords(run, language) : runWords(run, language))));
}

function runWords(run: readonly Placed[], language: Language): string {
  const [from, to] = [run[0]!.period.slice(0, 7), run.at(-1)!.period.slice(0, 7)];
  if (run.length !== 2) return formatFromTo({ from, to }, language);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const start = isOneYear ? formatMonthName(from, language, "long") : formatMonth(from, language);
  const end = formatMonth(to, language);
  return language === "fr" ? `en ${start} et ${end}` : `in ${start} and ${end}`;
}

function weekWords(run: readonly Placed[], language: Language): string {
  const [first, last] = [run[0]!.period, run.at(-1)!.period];
  if (first === last) return formatWhen(first, "week", language);
  const [from, to] = [formatDate(first, language), formatDate(last, language)];
  return language === "fr" ? `de la semaine du ${from} à celle du ${to}` : `from the week of ${from} to that of ${to}`;
}
