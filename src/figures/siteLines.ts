import { rollUpFor } from "../cube/rollUpFor.ts";
import type { QueryOptions } from "../engine/Engine.ts";
import { calendarOf } from "../indicators/compile/Calendar.ts";
import { familiesOf } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { periodOf } from "../perimeter/periods.ts";
import type { View } from "../perimeter/View.ts";
import type { FigureSource } from "./createFigureService.ts";
import { finestGrainOf } from "./finestGrainOf.ts";
import { groupBy } from "./groupBy.ts";
import { type AskedSites, linesOf } from "./linesOf.ts";
import { seriesInquiry } from "./Ledger.ts";
import { placeOf } from "./placeOf.ts";
import type { LinesBySite } from "./LinesBySite.ts";

/**
 * Indicators of a family that roll-ups are asked about together: few enough for their answer not to hold the page up. A statement is for
 * all of them: another takes as long to find the same records again.
 */
const together = 4;

/**
 * The lines of some indicators at each of some sites of one level, each as its own screen shows it: a few indicators at all sites at a
 * time. The next are begun before the last are done: the engine counts patients of the ones while the page computes the others.
 */
export async function* siteLines(
  source: FigureSource,
  indicators: readonly Indicator[],
  asked: AskedSites,
  view: View,
  k: number,
  options: QueryOptions,
): AsyncGenerator<LinesBySite> {
  let coming: Promise<LinesBySite> | null = null;
  for (const { family, grain, some } of piecesOf(source, indicators, asked.sites, view)) {
    const next = linesOf(source, family, some, { ...view, grain }, asked, k, options).then(({ lines }) => lines);
    // Awaited below, unless the one before fails or the reader leaves.
    next.catch(() => {});
    if (coming) yield await coming;
    coming = next;
  }
  if (coming) yield await coming;
}

/** Indicators that are asked together: of one family and read at one grain. */
function* piecesOf(source: FigureSource, indicators: readonly Indicator[], sites: readonly number[], view: View) {
  for (const family of familiesOf(indicators))
    for (const [grain, readable] of groupBy(family.indicators, (one) => finestGrainOf(one, view.grain))) {
      const size = isByRecords(source, sites, { ...view, grain }) ? readable.length : together;
      for (let at = 0; at < readable.length; at += size) yield { family, grain, some: readable.slice(at, at + size) };
    }
}

/** Whether no roll-up has the series of these places under the filters of a view. */
function isByRecords({ descriptor, tree, published }: FigureSource, sites: readonly number[], view: View): boolean {
  if (published) return false;
  const { start, end } = calendarOf(descriptor);
  const [from, to] = [periodOf(start, view.grain).start, periodOf(end, view.grain).end];
  const parts = sites.map((site) => placeOf(tree, site));
  return rollUpFor({ ...seriesInquiry(placeOf(tree, view.site), view.filters, view.grain, from, to), parts }) === null;
}
