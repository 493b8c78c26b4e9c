import type { QueryOptions } from "../engine/Engine.ts";
import { familiesOf } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { View } from "../perimeter/View.ts";
import type { FigureSource } from "./createFigureService.ts";
import { finestGrainOf } from "./finestGrainOf.ts";
import type { IndicatorFigures } from "./IndicatorFigures.ts";
import { type AskedSites, linesOf } from "./linesOf.ts";

/** Indicators of a family that are asked together: few enough for their answer not to hold the page up. */
const together = 4;

/** Lines of some indicators at each site. */
export type SiteLines = ReadonlyMap<number, readonly IndicatorFigures[]>;

/** The lines of some indicators at each of some sites of one level, each as its own screen shows it: a few indicators at all sites at a time. */
export async function* siteLines(
  source: FigureSource,
  indicators: readonly Indicator[],
  asked: AskedSites,
  view: View,
  k: number,
  options: QueryOptions,
): AsyncGenerator<SiteLines> {
  for (const family of familiesOf(indicators)) {
    const grains = new Set(family.indicators.map((indicator) => finestGrainOf(indicator, view.grain)));
    for (const grain of grains) {
      const readable = family.indicators.filter((indicator) => finestGrainOf(indicator, view.grain) === grain);
      for (let at = 0; at < readable.length; at += together) {
        const some = readable.slice(at, at + together);
        yield (await linesOf(source, family, some, { ...view, grain }, asked, k, options)).lines;
      }
    }
  }
}

/** All lines of each site, once they are there. */
export async function gathered(pieces: AsyncIterable<SiteLines>): Promise<SiteLines> {
  const found = new Map<number, readonly IndicatorFigures[]>();
  for await (const piece of pieces)
    for (const [site, lines] of piece) found.set(site, [...(found.get(site) ?? []), ...lines]);
  return found;
}
