import type { Indicator } from "../language/Indicator.ts";
import type { Predicate } from "../language/Predicate.ts";
import type { Calendar } from "./Calendar.ts";
import { compilePredicate } from "./compilePredicate.ts";
import { insideCalendar, wasRead } from "./unitFlags.ts";

/** A rule of the population, `window`: the days that the indicator covers, `read`: a document was read. */
export type ExclusionRule = Predicate | "window" | "read";

/** A rule that a unit must meet to be in the denominator; `holds` is SQL over a unit `u` with its features, never null. */
export interface Exclusion {
  readonly rule: ExclusionRule;
  readonly holds: string;
}

/** What takes units out of the denominator of an indicator, in the order in which the sheet says it. */
export function exclusionsOf(indicator: Indicator, calendar: Calendar): readonly Exclusion[] {
  return [
    ...rulesOf(indicator.population).map((rule) => ({ rule, holds: compilePredicate(rule) })),
    { rule: "window", holds: insideCalendar(indicator, calendar) },
    ...(indicator.unread === "excluded" ? [{ rule: "read" as const, holds: `(${wasRead})` }] : []),
  ];
}

/** The rules that all have to hold, one by one. */
const rulesOf = (population: Predicate): readonly Predicate[] =>
  "all" in population ? population.all.flatMap(rulesOf) : [population];
