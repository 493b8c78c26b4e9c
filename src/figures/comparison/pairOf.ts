import type { Break } from "../../extract/Descriptor.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { pathTo, type SiteTree } from "../../perimeter/SiteTree.ts";
import { moverDifference } from "../../statistics/moverDifference.ts";
import { newcombeDifference } from "../../statistics/newcombeDifference.ts";
import { declaredBreaks } from "../declaredBreaks.ts";
import type { Figure } from "../Figure.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import type { Level } from "./Level.ts";
import type { Pair, PairDifference } from "./Pair.ts";

/** Two levels of one indicator side by side. `breaks` are those that the extract declares. */
export function pairOf(
  indicator: Indicator,
  one: Level,
  other: Level,
  { tree, breaks }: { readonly tree: SiteTree; readonly breaks: readonly Break[] },
): Pair {
  const versions = [one, other].map(({ nlpVersion }) => nlpVersion);
  const isShown = isCounted(one.figure) && isCounted(other.figure);
  return {
    indicator,
    one,
    other,
    difference:
      indicator.shape === "count" && one.site === other.site
        ? { state: "same day" }
        : isOverlapping(tree, one, other)
          ? { state: "overlapping" }
          : differenceOf(indicator, one.charted, other.charted),
    versionsDiffer: isShown && (versions[0] !== versions[1] || versions.includes("mixed")),
    breaks: breaksAmong(indicator, one, other, tree, breaks),
  };
}

/** The difference of two shares or means; of delays, of the shares within their days. */
function differenceOf({ shape }: Indicator, one: Figure, other: Figure): PairDifference {
  if (!isCounted(one) || !isCounted(other)) return { state: "not shown" };
  if (shape === "proportion") return { state: "compared", ...newcombeDifference(one, other)! };
  const [later, earlier] = [estimate(one), estimate(other)];
  return later && earlier ? { state: "compared", ...moverDifference(later, earlier) } : { state: "no interval" };
}

function estimate({ value, lower, upper }: Extract<Figure, { readonly value: number | null }>) {
  return value === null || lower === null || upper === null ? null : { value, lower, upper };
}

/** Whether the two count some of the same units: one place is inside the other, and their months meet. */
function isOverlapping(tree: SiteTree, one: Level, other: Level): boolean {
  const isInside = (site: number, of: number) => pathTo(tree, site).some(({ id }) => id === of);
  const [a, b] = [one.window, other.window];
  const meets = !a || !b || (a.from <= b.to && b.from <= a.to);
  return meets && (isInside(one.site, other.site) || isInside(other.site, one.site));
}

function breaksAmong(
  { id }: Indicator,
  one: Level,
  other: Level,
  tree: SiteTree,
  breaks: readonly Break[],
): readonly Break[] {
  const windows = [one.window, other.window].filter((window) => window !== null);
  const from = windows.map((window) => window.from).toSorted()[0];
  const to = windows
    .map((window) => window.to)
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) return [];
  const declared = [one.site, other.site].flatMap((site) => declaredBreaks(breaks, tree, site).here);
  return [...new Set(declared)]
    .filter(({ indicators, date }) => (!indicators || indicators.includes(id)) && isAmong(date, from, to))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** After the first month began, and before the last one ended. */
const isAmong = (date: string, from: string, to: string): boolean => date > `${from}-01` && date.slice(0, 7) <= to;
