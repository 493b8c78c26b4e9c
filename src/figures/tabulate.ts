import type { QueryOptions } from "../engine/Engine.ts";
import { calendarOf, cutoffOf } from "../indicators/compile/Calendar.ts";
import { type Family, familiesOf } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { missingColumns } from "../indicators/measured.ts";
import { periodOf, periodsBetween } from "../perimeter/periods.ts";
import { sitesBelow, type Site, upwards } from "../perimeter/SiteTree.ts";
import { ageBands, type Filters, type Grain } from "../perimeter/View.ts";
import type { SplitBy } from "../cube/Question.ts";
import { versionOf } from "./buildSeries.ts";
import type { Correction } from "./correction/Correction.ts";
import { correctionOf } from "./correction/correctionOf.ts";
import type { FigureSource } from "./createFigureService.ts";
import type { EarlyWeek } from "./early/EarlyWeek.ts";
import { earlyWeeks } from "./early/earlyWeeks.ts";
import { watchesWeeks } from "./early/watchesWeeks.ts";
import type { Figure } from "./Figure.ts";
import { ask, type Inquiry, type JudgedCell } from "./Ledger.ts";
import { lackedBy } from "./lackedBy.ts";
import { placeOf } from "./placeOf.ts";
import { askProtected } from "./protection/askProtected.ts";
import { hideGroups } from "./protection/hideGroups.ts";
import { publishCharted, publishFigure } from "./publishFigure.ts";
import { thresholdOf } from "./thresholdOf.ts";

/** A table of figures: one row per indicator, site, period and split. */
export interface TableRequest {
  readonly indicators: readonly Indicator[];
  readonly site: number;
  /** Sites of this level at or below `site`; null: `site` itself. */
  readonly level: Site["level"] | null;
  /** Null: from the first to the last day as one. */
  readonly grain: Grain | null;
  readonly splits: readonly SplitBy[];
  readonly filters: Filters;
  /** Days `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** Shows what disclosure would hide: only for a reader entitled to the records, and stamped by the caller. */
  readonly unprotected: boolean;
}

export interface TableRow {
  readonly indicator: string;
  readonly site: Site;
  /** First day of the period, or of the window. */
  readonly period: string;
  readonly splits: Readonly<Partial<Record<SplitBy, string>>>;
  readonly figure: Figure;
  /** What stands in a series: of a delay a share, not the median. */
  readonly charted: Figure;
  readonly correction: Correction | null;
  readonly nlpVersion: string | null;
  /** By week and without splits, of an indicator whose weeks are watched for early signals. */
  readonly early: EarlyWeek | null;
}

/** The figures of the screens as a table, through the same disclosure and the same statistics. */
export async function tabulate(
  source: FigureSource,
  request: TableRequest,
  options: QueryOptions = {},
): Promise<readonly TableRow[]> {
  const { descriptor, tree, columns } = source;
  const k = request.unprotected ? 1 : thresholdOf(descriptor);
  const sites = request.level ? sitesBelow(tree, request.site, request.level) : [tree.sites.get(request.site)!];
  const measurable = source.catalogue.filter((indicator) => missingColumns(indicator, columns).length === 0);
  const calendar = calendarOf(descriptor);
  const rows = new Map<string, TableRow[]>();
  const lacked = new Map(source.catalogue.map((indicator) => [indicator.id, missingColumns(indicator, columns)]));
  for (const family of familiesOf(measurable)) {
    const whole = request.grain
      ? { from: periodOf(request.from, request.grain).start, to: periodOf(request.to, request.grain).end }
      : { from: request.from, to: request.to };
    const parts = request.level ? sites.map(({ id }) => placeOf(tree, id)) : null;
    const inquiry = {
      place: placeOf(tree, request.site),
      filters: request.filters,
      ...whole,
      grain: request.grain,
      by: request.splits,
      parts,
    };
    const named = family.indicators.filter(({ id }) => request.indicators.some((indicator) => indicator.id === id));
    for (const indicator of named) lacked.set(indicator.id, lackedBy(source, indicator, inquiry));
    const asked = named.filter(({ id }) => lacked.get(id)!.length === 0);
    if (asked.length === 0) continue;
    const cells = await protectedCells(source, family, asked, inquiry, k, options);
    const { filters, splits, grain } = request;
    const isWatched = grain === "week" && splits.length === 0;
    const months = { from: whole.from.slice(0, 7), to: whole.to.slice(0, 7) };
    const watched = isWatched ? sites.map(({ id }) => id) : [];
    const early = await earlyWeeks(source, family, asked, watched, { filters, ...months }, k, options);
    for (const indicator of asked) {
      const cutoff = cutoffOf(indicator, calendar);
      const ends = new Map(
        request.grain
          ? periodsBetween(whole.from, whole.to, request.grain).map(({ start, end }) => [start, end])
          : [[whole.from, whole.to]],
      );
      rows.set(
        indicator.id,
        (cells.get(indicator.id) ?? []).flatMap((cell): TableRow[] => {
          const period = cell.period ?? whole.from;
          if (period > cutoff) return [];
          const inside = period >= calendar.start && (ends.get(period) ?? whole.to) <= cutoff;
          const state = inside || indicator.shape === "count" ? "final" : "provisional";
          const site = cell.part === null ? tree.sites.get(request.site)! : tree.sites.get(cell.part)!;
          return [
            {
              indicator: indicator.id,
              site,
              period,
              splits: namedSplits(cell),
              figure: publishFigure(indicator, cell.tally, cell.verdict, state),
              charted: publishCharted(indicator, cell.tally, cell.verdict, state),
              correction: watchesWeeks(descriptor, indicator, grain)
                ? null
                : correctionOf(indicator, cell.tally, cell.verdict, {
                    validations: source.validations,
                    path: upwards(tree, site.id),
                    k,
                  }),
              nlpVersion: versionOf(indicator, cell.tally),
              early: early(indicator, site.id, period),
            },
          ];
        }),
      );
    }
  }
  const missing = (indicator: Indicator): TableRow[] => {
    const figure: Figure = { state: "not measured", missing: lacked.get(indicator.id)! };
    const nothing = { figure, charted: figure, correction: null, nlpVersion: null, early: null };
    return sites.map((site) => ({ indicator: indicator.id, site, period: request.from, splits: {}, ...nothing }));
  };
  return request.indicators.flatMap((indicator) =>
    lacked.get(indicator.id)!.length > 0 ? missing(indicator) : (rows.get(indicator.id) ?? []).sort(inOrder(sites)),
  );
}

/** The cells of each indicator with what secrecy hides of them. */
async function protectedCells(
  source: FigureSource,
  family: Family,
  indicators: readonly Indicator[],
  inquiry: Inquiry,
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<string, readonly JudgedCell[]>> {
  const { place, parts, by } = inquiry;
  if (by.length === 0) return (await askProtected(source, family, indicators, inquiry, k, options)).cells;
  const { cells } = await ask(source, family, indicators, inquiry, k, options);
  const sites = parts ? parts.map((part) => part.site) : [place.site];
  const settled = new Map<string, readonly JudgedCell[]>();
  for (const indicator of indicators) {
    const protect = await hideGroups(source, family, indicator, sites, inquiry, k, options);
    const judged = cells.get(indicator.id) ?? [];
    const own = (id: number) => protect(id, parts ? judged.filter(({ part }) => part === id) : judged);
    settled.set(
      indicator.id,
      sites.flatMap((id) => own(id).map((cell) => ({ ...cell, part: parts ? id : null }))),
    );
  }
  return settled;
}

function namedSplits({ splits }: JudgedCell): TableRow["splits"] {
  return Object.fromEntries(
    Object.entries(splits).map(([name, value]) => [
      name,
      value === null ? "" : name === "age_band" ? ageBands[value as number]! : String(value),
    ]),
  );
}

function inOrder(sites: readonly Site[]): (a: TableRow, b: TableRow) => number {
  const places = new Map(sites.map(({ id }, index) => [id, index]));
  return (a, b) => {
    const bySite = places.get(a.site.id)! - places.get(b.site.id)!;
    if (bySite !== 0) return bySite;
    const [x, y] = [a, b].map(({ period, splits }) => JSON.stringify([period, splits]));
    return x! < y! ? -1 : x! > y! ? 1 : 0;
  };
}
