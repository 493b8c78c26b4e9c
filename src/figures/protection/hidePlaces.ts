import type { AnswerSource } from "../../cube/answer.ts";
import { rollUpOf } from "../../cube/Cube.ts";
import { subjectsOf } from "../../cube/rollUps.ts";
import { sitesCounted } from "../../cube/sitesCounted.ts";
import { hideTree, type TreeNode } from "../../disclosure/hideTree.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import { columnSuffix, type Family } from "../../indicators/compile/Family.ts";
import { measuresOf } from "../../indicators/compile/measures.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { nextDay, periodOf } from "../../perimeter/periods.ts";
import { pathTo, type SiteTree } from "../../perimeter/SiteTree.ts";
import type { Inquiry } from "../Ledger.ts";
import { isTurnDue, turn } from "../turn.ts";
import { boundedPlaceTable } from "./boundedPlaceTable.ts";
import { exactPlaceTable } from "./exactPlaceTable.ts";
import { Latest } from "./Latest.ts";
import { type Counts, PlaceTable } from "./PlaceTable.ts";
import { SettledCells } from "./SettledCells.ts";
import { sumPlaceTable } from "./sumPlaceTable.ts";

/** What is asked of places that stand in one tree: the same filters and periods for all. */
export type PlacesInquiry = Pick<Inquiry, "filters" | "from" | "to" | "grain">;

export interface ProtectionSource extends AnswerSource {
  readonly tree: SiteTree;
}

/**
 * Settles which cells of `sites` are hidden, with all that decides it: the root, and the children of each place above them
 * (`hideTree`). What a place shows hence depends on its siblings and on those of the places above it, whatever screen asks.
 *
 * What is not certain about the cells of others is not asked of the records month by month: such a cell counts as hidden and protects
 * nobody, and on its own screen is judged by its number of patients (`open`).
 *
 * Months are settled first; a longer period or window then tells no hidden month of its own. A window in doubt, of which only bounds are
 * known, is hidden. `known` are months that are settled already, for the same sites and filters and at least these days. Counts are
 * settled apart from other indicators.
 */
export async function hidePlaces(
  source: ProtectionSource,
  family: Family,
  indicators: readonly Indicator[],
  sites: readonly number[],
  inquiry: PlacesInquiry,
  k: number,
  options: QueryOptions,
  known: SettledCells | null = null,
): Promise<SettledCells> {
  const { tree } = source;
  if (k <= 1) return new SettledCells(new PlaceTable([], [], false));
  const levels = levelsOf(tree, sites);
  // A count stands on its whole window alone: none of its months is told anywhere.
  const monthly = indicators.every(({ shape }) => shape === "count") ? null : ofMonths(inquiry);
  const { from, to, grain } = inquiry;
  const exactly = () => exactPlaceTable(source, family, indicators, levels, inquiry, k, options);
  const alone = (asked: PlacesInquiry) => settledAlone(source, family, indicators, levels, asked, k, options);
  if (!monthly) return alone(inquiry);
  const settled = known ?? (await alone(monthly));
  const longer = (month: string | null) =>
    month === null || month < from || month > to ? undefined : grain ? periodOf(month, grain).start : null;
  const wholes = grain ? await exactly() : sumPlaceTable(settled.table, indicators, longer);
  await turn(options.signal);
  return settle(source, family, wholes, indicators, { settled, longer }, k, options.signal);
}

/** Of as many families as a dozen places of an overview have. */
const latest = new Latest<ProtectionSource, SettledCells>(144);

/**
 * Periods that no longer one adds up, settled by themselves, months by bounds; remembered, since places that stand beside one another ask
 * about the same ones.
 */
function settledAlone(
  source: ProtectionSource,
  family: Family,
  indicators: readonly Indicator[],
  levels: readonly (readonly number[])[],
  { filters, from, to, grain }: PlacesInquiry,
  k: number,
  options: QueryOptions,
): Promise<SettledCells> {
  const ids = indicators.map(({ id }) => id);
  const asked = { filters, from, to, grain };
  const name = JSON.stringify([family.id, ids, levels, asked, k, source.recordsLoaded?.() !== false]);
  return latest.find(source, name, async () => {
    const isMonth = grain === "month" || from.slice(0, 7) === to.slice(0, 7);
    const table = isMonth
      ? await boundedPlaceTable(source, family, indicators, levels, asked, options)
      : await exactPlaceTable(source, family, indicators, levels, asked, k, options);
    await turn(options.signal);
    return settle(source, family, table, indicators, null, k, options.signal);
  });
}

/** The settled months of longer periods. */
interface Months {
  readonly settled: SettledCells;
  /** The period that a month is part of; undefined for none that is asked about. */
  readonly longer: (month: string | null) => string | null | undefined;
}

/**
 * Period by period; where nothing is small, and no month hidden, there is nothing to settle. Those that count the same are settled once.
 * A site where an indicator has nothing to count is never hidden: that a hospital has no emergency department is no secret of a month.
 */
async function settle(
  source: ProtectionSource,
  family: Family,
  table: PlaceTable,
  indicators: readonly Indicator[],
  months: Months | null,
  k: number,
  signal: AbortSignal | undefined,
): Promise<SettledCells> {
  const { tree } = source;
  const settled = new SettledCells(table);
  const rows = new Map(table.sites.map((site, row) => [site, row]));
  const parents = table.sites.map((site) => (site === tree.root ? null : rows.get(tree.sites.get(site)!.parent!)!));
  const first = new Map<Counts, Indicator>();
  for (const indicator of indicators)
    first.set(table.counts(indicator), first.get(table.counts(indicator)) ?? indicator);
  for (const period of table.periods) {
    const positions = table.sites.map((site) => table.position(site, period));
    const pieces = months && table.sites.map((site) => piecesOf(months, site, period));
    for (const indicator of first.values()) {
      const isHoled = months !== null && months.settled.hasHoles(indicator, pieces!.flat());
      if (!isHoled && isPlain(table, indicator, positions, parents, k)) continue;
      const nodes = positions.map((at, row): TreeNode => ({
        parent: parents[row]!,
        whole: table.judged(indicator, at, k),
        pieces: months ? pieces![row]!.map((piece) => months.settled.piece(indicator, piece)) : [],
      }));
      const counted = countedAnywhere(source, family, indicator);
      for (const [row, state] of hideTree(nodes, k).entries())
        if (state !== "shown" && counted?.has(table.sites[row]!) !== false)
          settled.set(indicator, positions[row]!, state);
      if (isTurnDue()) await turn(signal);
    }
  }
  for (const indicator of indicators) settled.setAs(indicator, first.get(table.counts(indicator))!);
  return settled;
}

/** Sites where an indicator has anything to count in the whole extract; null where counts were published, whose hidden ones are not known. */
function countedAnywhere({ cube, published }: ProtectionSource, family: Family, indicator: Indicator) {
  if (published) return null;
  const [units] = subjectsOf(family);
  const denominator = measuresOf(indicator).find(({ column }) => column === `den_${columnSuffix(indicator.id)}`)!;
  return sitesCounted(rollUpOf(cube, "month_site", units!), denominator);
}

/** Whether no cell of a period is small, nor what is in none of the places below one. */
function isPlain(
  table: PlaceTable,
  indicator: Indicator,
  positions: readonly number[],
  parents: readonly (number | null)[],
  k: number,
): boolean {
  if (!positions.every((at) => table.isLarge(indicator, at, k))) return false;
  const { units } = table.counts(indicator).denominator;
  const rest = positions.map(() => 0);
  for (const [row, parent] of parents.entries()) if (parent !== null) rest[parent]! += units[positions[row]!]!;
  const isAbove = new Set(parents);
  return rest.every((inside, row) => {
    const left = units[positions[row]!]! - inside;
    return !isAbove.has(row) || left === 0 || left >= k;
  });
}

function piecesOf({ settled, longer }: Months, site: number, period: string | null): readonly number[] {
  const { table } = settled;
  return table.periods.filter((month) => longer(month) === period).map((month) => table.position(site, month));
}

/** Whether the cells of a site depend on no other cell: those of the root, month by month or week by week. */
export function standsAlone({ root }: SiteTree, site: number, inquiry: PlacesInquiry): boolean {
  return site === root && ofMonths(inquiry) === null;
}

/** The months of a longer period or window; null where months are asked for, and where there is none that is whole. */
function ofMonths({ filters, from, to, grain }: PlacesInquiry): PlacesInquiry | null {
  const isWhole = from.endsWith("-01") && nextDay(to).endsWith("-01");
  const isOne = from.slice(0, 7) === to.slice(0, 7);
  if (grain === "month" || grain === "week" || !isWhole || isOne) return null;
  return { filters, from, to, grain: "month" };
}

/** The root, then depth by depth the children of every place above `sites`. */
function levelsOf(tree: SiteTree, sites: readonly number[]): readonly (readonly number[])[] {
  const depths: Set<number>[] = [];
  for (const site of sites)
    for (const [depth, { id }] of pathTo(tree, site).slice(0, -1).entries()) (depths[depth] ??= new Set()).add(id);
  return [[tree.root], ...depths.map((ids) => [...ids].flatMap((id) => tree.sites.get(id)!.children))];
}
