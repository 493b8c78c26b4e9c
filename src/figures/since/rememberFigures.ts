import type { QueryOptions } from "../../engine/Engine.ts";
import { type Calendar, calendarOf, cutoffOf, standsOn } from "../../indicators/compile/Calendar.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { missingColumns } from "../../indicators/measured.ts";
import { periodOf } from "../../perimeter/periods.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import type { FigureSource } from "../createFigureService.ts";
import { tabulate, type TableRow } from "../tabulate.ts";
import { definitionOf } from "./definitionOf.ts";
import { isCompared, publishedPeriod } from "./PublishedSeries.ts";
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
  const { name, establishment, synthetic, extractedAt, watermark } = descriptor;
  const calendar = calendarOf(descriptor);
  const indicators = catalogue.filter(
    (indicator) => isCompared(indicator) && missingColumns(indicator, columns).length === 0 && isMonthly(indicator),
  );
  const isCount = ({ shape }: Indicator) => shape === "count";
  const asked = [
    { of: indicators.filter((one) => !isCount(one)), grain: "month", from: calendar.start, to: calendar.end },
    // A count is one figure: of all that is wanting at its day.
    { of: indicators.filter(isCount), grain: null, ...wholeMonths(calendar) },
  ] as const;
  const rows: TableRow[] = [];
  for (const level of levels) {
    if (sitesBelow(tree, tree.root, level).length === 0) continue;
    for (const { of, ...window } of asked) {
      const allowed = of.filter(
        ({ finestLevel }) => levels.indexOf(finestLevel ?? "hospital") >= levels.indexOf(level),
      );
      const request = { site: tree.root, level, splits: [], filters: {}, ...window, unprotected: false };
      if (allowed.length > 0) rows.push(...(await tabulate(source, { ...request, indicators: allowed }, options)));
    }
  }
  return {
    format: rememberedFormat,
    extract: { name, establishment, synthetic, extractedAt, watermark },
    indicators: await Promise.all(
      indicators.map(async (indicator): Promise<RememberedIndicator> => ({
        id: indicator.id,
        definition: await definitionOf(indicator),
        shape: indicator.shape,
        complete: { from: calendar.start, until: cutoffOf(indicator, calendar) },
        sites: sitesOf(
          rows.flatMap((row) =>
            row.indicator === indicator.id ? [isCount(indicator) ? { ...row, period: standsOn(calendar) } : row] : [],
          ),
        ),
      })),
    ),
  };
}

const wholeMonths = ({ start, end }: Calendar) => ({
  from: periodOf(start, "month").start,
  to: periodOf(end, "month").end,
});

function isMonthly({ finestGrain }: Indicator): boolean {
  return finestGrain === undefined || finestGrain === "month";
}

function sitesOf(rows: readonly TableRow[]): readonly RememberedSite[] {
  return [...new Set(rows.map(({ site }) => site))].map((site) => ({
    code: site.code,
    name: site.name,
    periods: rows.flatMap((row) =>
      row.site === site ? (publishedPeriod(row.period, row.charted, row.nlpVersion) ?? []) : [],
    ),
  }));
}
