import { type Language, localeTag } from "../../locales/translate.ts";
import type { Grain } from "../../perimeter/View.ts";
import { formatMonth, formatMonthName } from "./formatPeriod.ts";
import { formatWhen } from "./formatWhen.ts";

/** A period of a series with its place in it: places that follow each other are one run. */
export interface Placed {
  readonly period: string;
  readonly index: number;
}

/** Periods in the run of a sentence, months that follow each other together: `en mars et avril 2025`, `de juin à août 2025`. */
export function formatRuns(periods: readonly Placed[], grain: Grain, language: Language): string {
  const list = (parts: readonly string[]) =>
    new Intl.ListFormat(localeTag(language), { type: "conjunction" }).format(parts);
  if (grain !== "month") return list(periods.map(({ period }) => formatWhen(period, grain, language)));
  const runs: Placed[][] = [];
  for (const one of periods) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.index + 1 === one.index) run.push(one);
    else runs.push([one]);
  }
  return list(runs.map((run) => runWords(run, language)));
}

function runWords(run: readonly Placed[], language: Language): string {
  const [first, last] = [run[0]!.period, run.at(-1)!.period];
  const end = formatMonth(last, language);
  const start =
    first.slice(0, 4) === last.slice(0, 4) ? formatMonthName(first, language, "long") : formatMonth(first, language);
  if (run.length === 1) return formatWhen(last, "month", language);
  if (run.length === 2) return language === "fr" ? `en ${start} et ${end}` : `in ${start} and ${end}`;
  if (language === "en") return `from ${start} to ${end}`;
  return `${/^[aeiouéèâ]/.test(start) ? "d’" : "de "}${start} à ${end}`;
}
