import type { Language, Sentence } from "../../locales/translate.ts";
import type { BreakBelow } from "../IndicatorFigures.ts";
import { formatMonth } from "./formatPeriod.ts";
import { wordList } from "../../locales/wordList.ts";

/** The breaks declared for sites below, one sentence for each month and reason; the reason is the extract's own words. */
export function breaksBelowSentences(breaks: readonly BreakBelow[], language: Language): readonly Sentence[] {
  const groups = new Map<string, BreakBelow[]>();
  for (const one of breaks) {
    const key = `${one.date.slice(0, 7)} ${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({
    id: "figure.breakBelow",
    values: {
      sites: wordList(
        group.map(({ site }) => site),
        language,
      ),
      count: group.length,
      month: formatMonth(group[0]!.date, language),
      reason: group[0]!.reason,
    },
  }));
}
