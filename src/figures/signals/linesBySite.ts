import type { View } from "../../perimeter/View.ts";
import { type Site, sitesBelow } from "../../perimeter/SiteTree.ts";
import type { FigureService } from "../FigureService.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";

/** The lines of every site of a level at or below the perimeter of a view, in the order of the tree, for `signalsOf`. */
export async function linesBySite(
  service: Pick<FigureService, "overview" | "tree">,
  view: View,
  level: Site["level"] = "hospital",
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, readonly IndicatorFigures[]>> {
  const sites = sitesBelow(service.tree, view.site, level);
  const overviews = await Promise.all(sites.map(({ id }) => service.overview({ ...view, site: id }, signal)));
  return new Map(sites.map(({ id }, i) => [id, overviews[i]!.lines]));
}
