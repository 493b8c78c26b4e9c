import type { View } from "../../perimeter/View.ts";
import type { FigureService } from "../FigureService.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";

/** The lines of each site, those of each in the order of the catalogue. */
export type LinesBySite = ReadonlyMap<number, readonly IndicatorFigures[]>;

/** The lines of some sites of a view as more indicators are known at all of them; the last answer holds every one. */
export async function* linesBySite(
  service: Pick<FigureService, "linesBelow" | "catalogue">,
  view: View,
  sites: readonly number[],
  signal?: AbortSignal,
): AsyncGenerator<LinesBySite> {
  const rank = new Map(service.catalogue.map(({ id }, at) => [id, at]));
  const found = new Map(sites.map((site) => [site, service.catalogue.map((): IndicatorFigures | null => null)]));
  for await (const piece of service.linesBelow(view, sites, signal)) {
    signal?.throwIfAborted();
    for (const [site, lines] of piece) for (const line of lines) found.get(site)![rank.get(line.indicator.id)!] = line;
    yield new Map([...found].map(([site, lines]) => [site, lines.filter((line) => line !== null)]));
  }
}
