import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf, cutoffOf } from "../../indicators/compile/Calendar.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { missingColumns } from "../../indicators/measured.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import type { FigureSource } from "../createFigureService.ts";
import { tabulate, type TableRow } from "../tabulate.ts";
import { definitionOf } from "./definitionOf.ts";
import { comparedShape, publishedPeriod } from "./PublishedSeries.ts";
import {
  rememberedFormat,
  type RememberedFigures,
  type RememberedIndicator,
  type RememberedSite,
} from "./RememberedFigures.ts";

/** Below the hospital nothing is remembered. */
const levels = ["all", "group", "hospital"] as const;

/** The figures of an extract that are worth remembering, through the same disclosure as the screen. */
export async function rememberFigures(source: FigureSource, options: QueryOptions = {}): Promise<RememberedFigures> {
  const { descriptor, tree, catalogue, columns } = source;
  const { name, establishment, synthetic, extractedAt, watermark, period } = descriptor;
  const indicators = catalogue.filter(
    (indicator) =>
      comparedShape(indicator) !== null && missingColumns(indicator, columns).length === 0 && isMonthly(indicator),
  );
  const rows: TableRow[] = [];
  for (const level of levels) {
    if (sitesBelow(tree, tree.root, level).length === 0) continue;
    const allowed = indicators.filter(
      ({ finestLevel }) => levels.indexOf(finestLevel ?? "hospital") >= levels.indexOf(level),
    );
    const table = await tabulate(
      source,
      {
        indicators: allowed,
        site: tree.root,
        level,
        grain: "month",
        splits: [],
        filters: {},
        from: period.start,
        to: period.end,
        unprotected: false,
      },
      options,
    );
    rows.push(...table);
  }
  const calendar = calendarOf(descriptor);
  return {
    format: rememberedFormat,
    extract: { name, establishment, synthetic, extractedAt, watermark },
    indicators: await Promise.all(
      indicators.map(async (indicator): Promise<RememberedIndicator> => ({
        id: indicator.id,
        definition: await definitionOf(indicator),
        shape: comparedShape(indicator)!,
        complete: { from: calendar.start, until: cutoffOf(indicator, calendar) },
        sites: sitesOf(rows.filter((row) => row.indicator === indicator.id)),
      })),
    ),
  };
}

function isMonthly({ finestGrain }: Indicator): boolean {
  return finestGrain === undefined || finestGrain === "month";
}

function sitesOf(rows: readonly TableRow[]): readonly RememberedSite[] {
  return [...new Set(rows.map(({ site }) => site))].map((site) => ({
    code: site.code,
    name: site.name,
    months: rows.flatMap((row) =>
      row.site === site ? (publishedPeriod(row.period, row.figure, row.nlpVersion) ?? []) : [],
    ),
  }));
}
