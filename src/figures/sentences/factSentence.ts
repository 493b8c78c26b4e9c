import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import type { StandingFact } from "../signals/facts/StandingFact.ts";
import { unitsSentence } from "./countsSentence.ts";
import { formatFromTo } from "./formatFromTo.ts";
import { formatMonth } from "./formatPeriod.ts";
import { formatRuns } from "./formatRuns.ts";
import { wordList } from "../../locales/wordList.ts";

/** What the reader of a fact already knows. */
export interface FactContext {
  /** The fact is about the place on screen and no other: it is not named. Else the sentence goes on after the names of its sites. */
  readonly here: boolean;
  readonly catalogue: readonly Indicator[];
}

/** A standing fact in words, and how many units it concerns at its sites together. */
export function factSentence(
  { cause, indicators, sites }: StandingFact,
  { here, catalogue }: FactContext,
  t: Translate,
  language: Language,
): Sentence {
  const counts = new Map<Indicator["unit"], number>();
  for (const { unit, count } of sites.flatMap(({ units }) => units)) counts.set(unit, (counts.get(unit) ?? 0) + count);
  const words = [...counts].map(([unit, count]) => unitsSentence(unit, count)).map(({ id, values }) => t(id, values));
  const units = wordList(words, language);
  const values = { here: String(here), units };
  switch (cause.kind) {
    case "no documents":
      return { id: "figure.fact.documents", values };
    case "documents begin":
      return {
        id: cause.first === cause.last ? "figure.fact.begin" : "figure.fact.begin.several",
        values: { ...values, first: formatMonth(cause.first, language), last: formatMonth(cause.last, language) },
      };
    case "documents lacking":
      return {
        id: sites.length > 1 ? "figure.fact.lacking.several" : "figure.fact.lacking",
        values: { ...values, count: cause.months.length, when: lackingWords(cause.months, sites.length, language) },
      };
    case "no headings": {
      const only = indicators.length === 1 ? catalogue.find(({ id }) => id === indicators[0]) : undefined;
      return { id: "figure.fact.headings", values: { ...values, title: only?.sheet[language].title ?? "none" } };
    }
    case "hidden":
      return { id: "figure.fact.hidden", values: { here: values.here } };
    case "left out":
      return {
        id: "figure.fact.leftOut",
        values: { ...values, rule: cause.rule === "end-before-start" ? "order" : "range" },
      };
    case "long stays":
      return { id: "figure.fact.long", values };
  }
}

/** Of one site month by month; of several, from the first month of any of them to the last. */
function lackingWords(months: readonly string[], sites: number, language: Language): string {
  if (sites > 1) return formatFromTo({ from: months[0]!, to: months.at(-1)! }, language);
  const placed = months.map((month) => {
    const [year, of] = month.split("-").map(Number) as [number, number];
    return { period: `${month}-01`, index: year * 12 + of };
  });
  return formatRuns(placed, "month", language);
}
