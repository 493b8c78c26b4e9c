import type { Break } from "../../extract/Descriptor.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { pathTo, type SiteTree } from "../../perimeter/SiteTree.ts";
import { type Estimate, moverDifference } from "../../statistics/moverDifference.ts";
import { newcombeDifference } from "../../statistics/newcombeDifference.ts";
import { declaredBreaks } from "../declaredBreaks.ts";
import type { Figure } from "../Figure.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { isCompleteness } from "../signals/isCompleteness.ts";
import { lacksDocuments } from "./lacksDocuments.ts";
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
  const versionsDiffer = isShown && (versions[0] !== versions[1] || versions.includes("mixed"));
  const among = breaksAmong(indicator, one, other, tree, breaks);
  const parted = among.some((declared) => !isShared(declared, one, other, tree));
  return {
    indicator,
    one,
    other,
    difference:
      indicator.shape === "count" && one.site === other.site
        ? { state: "same day" }
        : isOverlapping(tree, one, other)
          ? { state: "overlapping" }
          : differenceOf(indicator, one, other, { versionsDiffer, parted }),
    versionsDiffer,
    breaks: among,
  };
}

/**
 * The difference of two shares or means; of delays, of the shares within their days. As between two periods of a series, none across a
 * declared break nor where documents were missing, and across versions of the algorithm that of the corrected figures alone. Of the share of
 * documented units, what is missing is what differs.
 */
function differenceOf(
  indicator: Indicator,
  one: Level,
  other: Level,
  { versionsDiffer, parted }: { readonly versionsDiffer: boolean; readonly parted: boolean },
): PairDifference {
  const [first, second] = [one.charted, other.charted];
  if (!isCounted(first) || !isCounted(second)) return { state: "not shown" };
  const [a, b] = [estimate(first), estimate(second)];
  if (!a || !b) return { state: "no interval" };
  if (parted) return { state: "across a break" };
  if (!isCompleteness(indicator) && [one, other].some(lacksDocuments)) return { state: "incomplete documents" };
  if (versionsDiffer) return correctedDifference(one, other);
  const difference = indicator.shape === "proportion" ? newcombeDifference(first, second)! : moverDifference(a, b);
  return { state: "compared", ...difference, corrected: null };
}

function correctedDifference({ correction: one }: Level, { correction: other }: Level): PairDifference {
  if (one?.state !== "corrected" || other?.state !== "corrected") return { state: "versions differ" };
  return { state: "compared", ...moverDifference(one, other), corrected: { one, other } };
}

/** Whether a break falls on both alike: declared for both places, within the same months. */
function isShared(declared: Break, one: Level, other: Level, tree: SiteTree): boolean {
  const concerns = ({ site }: Level) => declaredBreaks([declared], tree, site).here.length > 0;
  const isSame = one.window?.from === other.window?.from && one.window?.to === other.window?.to;
  return isSame && concerns(one) && concerns(other);
}

function estimate({ value, lower, upper }: Extract<Figure, { readonly value: number | null }>): Estimate | null {
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
