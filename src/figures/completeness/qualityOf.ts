import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf, cutoffOf } from "../../indicators/compile/Calendar.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import type { FigureSource } from "../createFigureService.ts";
import { measurableAt } from "../measurableAt.ts";
import { readAsWhole } from "../readAsWhole.ts";
import { completenessAt, type Fits } from "./completenessAt.ts";
import { documentCounts, type SiteDocuments } from "./documentCounts.ts";
import { fitCompleteness } from "./fitCompleteness.ts";
import { noteMonths } from "./noteMonths.ts";
import { readingSharesOf } from "./readingSharesOf.ts";
import { siteLines } from "./siteLines.ts";
import type { IndicatorVerdict, SiteQuality } from "./SiteQuality.ts";
import { verdictOf } from "./verdictOf.ts";

/** The quality of the data of each hospital of a perimeter; of the perimeter itself below the hospital. */
export async function qualityOf(
  source: FigureSource,
  view: View,
  k: number,
  options: QueryOptions,
): Promise<readonly SiteQuality[]> {
  const { catalogue, descriptor, published, tree } = source;
  const calendar = calendarOf(descriptor);
  const hospitals = sitesBelow(tree, view.site, "hospital").map(({ id }) => id);
  const sites = hospitals.length > 0 ? hospitals : [view.site];
  const measured = measurableAt(source, catalogue, sites, view);
  const [fits, documents] = await Promise.all([
    completenessAt(source, sites, k, options),
    // Published counts are of stays and documents as their indicators count them: of single documents nothing is known.
    published ? null : documentCounts(source, sites, k, options),
  ]);
  const lines = await siteLines(source, measured, fits, view, k, options);
  const whole = readAsWhole(view, calendar) !== null;
  const verdicts = (site: number) =>
    catalogue.map((indicator): IndicatorVerdict => {
      const line = lines.get(site)?.find((one) => one.indicator.id === indicator.id);
      if (!line) return { indicator: indicator.id, fit: false, reasons: [{ code: "not measured" }] };
      const context = {
        window: view,
        whole,
        cutoff: cutoffOf(indicator, calendar),
        extractedAt: descriptor.extractedAt,
      };
      return { indicator: indicator.id, ...verdictOf(line, context) };
    });
  return sites.map((site) => ({
    site,
    fits: allFits(fits.get(site) ?? {}, documents?.get(site)?.groups ?? new Map()),
    reading: readingSharesOf(documents?.get(site)?.all ?? []),
    verdicts: verdicts(site),
  }));
}

/** Discharge and emergency documents by those who should have one, the others by themselves. */
function allFits(fits: Fits, groups: SiteDocuments["groups"]): SiteQuality["fits"] {
  const others = [...groups].filter(([group]) => !(group in fits));
  return {
    ...Object.fromEntries(others.map(([group, months]) => [group, fitCompleteness(noteMonths(months))])),
    ...fits,
  };
}
