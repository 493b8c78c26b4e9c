import type { QueryOptions } from "../engine/Engine.ts";
import { familiesOf } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Grain, View } from "../perimeter/View.ts";
import type { FigureSource } from "./createFigureService.ts";
import { finestGrainOf } from "./finestGrainOf.ts";
import { groupBy } from "./groupBy.ts";
import type { IndicatorFigures } from "./IndicatorFigures.ts";
import { type AskedSites, linesOf } from "./linesOf.ts";

/** Indicators of a family that are asked together: few enough for their answer not to hold the page up. */
const together = 4;

/** Lines of some indicators at each site. */
export type SiteLines = ReadonlyMap<number, readonly IndicatorFigures[]>;

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
): AsyncGenerator<SiteLines> {
  let coming: Promise<SiteLines> | null = null;
  for (const { family, grain, some } of piecesOf(indicators, view.grain)) {
    const next = linesOf(source, family, some, { ...view, grain }, asked, k, options).then(({ lines }) => lines);
    // Awaited below, unless the one before fails or the reader leaves.
    next.catch(() => {});
    if (coming) yield await coming;
    coming = next;
  }
  if (coming) yield await coming;
}

/** Indicators that are asked together: of one family and read at one grain. */
function* piecesOf(indicators: readonly Indicator[], asked: Grain) {
  for (const family of familiesOf(indicators))
    for (const [grain, readable] of groupBy(family.indicators, (indicator) => finestGrainOf(indicator, asked)))
      for (let at = 0; at < readable.length; at += together)
        yield { family, grain, some: readable.slice(at, at + together) };
}

/** All lines of each site, once they are there. */
export async function gathered(pieces: AsyncIterable<SiteLines>): Promise<SiteLines> {
  const found = new Map<number, readonly IndicatorFigures[]>();
  for await (const piece of pieces)
    for (const [site, lines] of piece) found.set(site, [...(found.get(site) ?? []), ...lines]);
  return found;
}
