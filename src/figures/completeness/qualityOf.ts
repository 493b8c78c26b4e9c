import type { QueryOptions } from "../../engine/Engine.ts";
import type { FigureSource } from "../createFigureService.ts";
import { measuredAt } from "../signals/facts/measuredAt.ts";
import { completenessAt, type Fits } from "./completenessAt.ts";
import { documentCounts, type SiteDocuments } from "./documentCounts.ts";
import { fitCompleteness } from "./fitCompleteness.ts";
import { judgedSites } from "./judgedSites.ts";
import { noteMonths } from "./noteMonths.ts";
import { readingSharesOf } from "./readingSharesOf.ts";
import type { QualityReport, SiteQuality } from "./SiteQuality.ts";

/** The documents of each hospital of a perimeter; of the perimeter itself below the hospital. */
export async function qualityOf(
  source: FigureSource,
  site: number,
  k: number,
  options: QueryOptions,
): Promise<QualityReport> {
  const sites = judgedSites(source.tree, site);
  const [fits, documents] = await Promise.all([
    completenessAt(source, sites, k, options),
    // Published counts are of stays and documents as their indicators count them: of single documents nothing is known.
    source.published ? null : documentCounts(source, sites, k, options),
  ]);
  return {
    sites: sites.map((one) => ({
      site: one,
      fits: allFits(fits.get(one) ?? {}, documents?.get(one)?.groups ?? new Map()),
      reading: readingSharesOf(documents?.get(one)?.all ?? []),
    })),
    measured: measuredAt(source, sites),
  };
}

/** Discharge and emergency documents by those who should have one, the others by themselves. */
function allFits(fits: Fits, groups: SiteDocuments["groups"]): SiteQuality["fits"] {
  const others = [...groups].filter(([group]) => !(group in fits));
  return {
    ...Object.fromEntries(others.map(([group, months]) => [group, fitCompleteness(noteMonths(months))])),
    ...fits,
  };
}
