import type { QueryOptions } from "../../engine/Engine.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import { completenessOf } from "../completeness/lineCompleteness.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { WatchedPlace } from "../FigureService.ts";
import { measurableAt } from "../measurableAt.ts";
import { gathered } from "../gathered.ts";
import { siteLines } from "../siteLines.ts";

const levels = ["group", "hospital"] as const;

/** The weeks of some indicators at each group of hospitals and each hospital below the perimeter, each as its own screen shows them. */
export async function earlyBelow(
  source: FigureSource,
  indicators: readonly Indicator[],
  view: View,
  k: number,
  options: QueryOptions,
): Promise<readonly WatchedPlace[]> {
  const places: WatchedPlace[] = [];
  for (const level of levels) {
    const sites = sitesBelow(source.tree, view.site, level)
      .map(({ id }) => id)
      .filter((id) => id !== view.site);
    const measured = sites.length > 0 ? measurableAt(source, indicators, sites, view) : [];
    if (measured.length === 0) continue;
    const completeness = await completenessOf(source, sites, k, options);
    const found = await gathered(siteLines(source, measured, { sites, completeness }, view, k, options));
    places.push(...sites.map((site) => ({ site, lines: found.get(site) ?? [] })));
  }
  return places;
}
