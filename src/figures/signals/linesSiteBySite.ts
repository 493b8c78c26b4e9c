import type { View } from "../../perimeter/View.ts";
import type { FigureService } from "../FigureService.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { turns } from "../turns.ts";

/** The lines of one site. */
export interface SiteLines {
  readonly site: number;
  readonly lines: readonly IndicatorFigures[];
}

/** The lines of each site in the view, one site after the other as they are known; between two the page may draw and answer. */
export async function* linesSiteBySite(
  service: Pick<FigureService, "overview">,
  view: View,
  sites: readonly number[],
  signal?: AbortSignal,
): AsyncGenerator<SiteLines> {
  const turn = turns(signal);
  for (const site of sites) {
    await turn();
    const { lines } = await service.overview({ ...view, site }, signal);
    yield { site, lines };
  }
}
