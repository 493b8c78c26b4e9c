import type { Indicator } from "../../../indicators/language/Indicator.ts";
import type { TimeWindow } from "../../../perimeter/TimeWindow.ts";
import { statusRank } from "../bySteering.ts";
import { groupBy } from "../../groupBy.ts";
import type { ConcernedSite, FactCause, SiteFact, StandingFact } from "./StandingFact.ts";

/**
 * Facts of one site with one cause as one, then sites with one cause that touches the same indicators. As for variations the best status
 * among these comes first, then the units concerned, once for each indicator that says nothing of them. Of a window that documents were there for all along, nothing is told of their start, nor of months outside it.
 */
export function mergeFacts(
  facts: readonly SiteFact[],
  window: TimeWindow,
  statusOf: (indicator: string) => Indicator["status"],
): readonly StandingFact[] {
  const told = facts.filter(({ cause }) => isWithin(cause, window));
  const bySite = [...groupBy(told, ({ site, cause }) => JSON.stringify([site, cause])).values()].map(
    (alike): SiteFact => ({
      ...alike[0]!,
      units: alike.flatMap(({ units }) => units),
      indicators: [...new Set(alike.flatMap(({ indicators }) => indicators))],
    }),
  );
  const rankOf = ({ indicators }: StandingFact) =>
    Math.min(statusRank.research, ...indicators.map((id) => statusRank[statusOf(id)]));
  return [...groupBy(bySite, ({ cause, indicators }) => JSON.stringify([kindOf(cause), indicators])).values()]
    .map((alike): StandingFact => {
      const { indicators } = alike[0]!;
      const cause = alike.map((one) => one.cause).reduce(together);
      const sites = alike.map(({ site, units }): ConcernedSite => ({ site, units }));
      return { cause, indicators, sites: sites.sort((a, b) => countOf([b]) - countOf([a])) };
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || weightOf(b) - weightOf(a));
}

function isWithin(cause: FactCause, { from, to }: TimeWindow): boolean {
  if (cause.kind === "documents lacking") return cause.months.some((month) => from <= month && month <= to);
  return cause.kind !== "documents begin" || cause.first > from;
}

/** What sites of one line have in common: their documents may begin, or be lacking, in several months. */
const kindOf = (cause: FactCause): unknown =>
  cause.kind === "documents begin" || cause.kind === "documents lacking" ? cause.kind : cause;

function together(a: FactCause, b: FactCause): FactCause {
  if (a.kind === "documents lacking" && b.kind === "documents lacking")
    return { ...a, months: [...new Set([...a.months, ...b.months])].toSorted() };
  if (a.kind !== "documents begin" || b.kind !== "documents begin") return a;
  return { ...a, first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last };
}

const weightOf = ({ sites, indicators }: StandingFact) => countOf(sites) * Math.max(1, indicators.length);

/** Units of all kinds together. */
const countOf = (sites: readonly ConcernedSite[]) =>
  sites.flatMap(({ units }) => units).reduce((sum, { count }) => sum + count, 0);
