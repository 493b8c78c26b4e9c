import type { AnswerSource } from "../../cube/answer.ts";
import type { SettledCell } from "../../disclosure/hideSums.ts";
import { hideTree, type TreeNode } from "../../disclosure/hideTree.ts";
import { judgeCell } from "../../disclosure/judgeCell.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { nextDay, periodOf } from "../../perimeter/periods.ts";
import { pathTo, type SiteTree } from "../../perimeter/SiteTree.ts";
import { askCounts, type Inquiry, type JudgedCell } from "../Ledger.ts";
import { placeOf } from "../placeOf.ts";
import { cellOf, emptyTally, sumTallies } from "../Tally.ts";
import { SettledCells } from "./SettledCells.ts";

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
 * Months are settled first; a longer period or window then tells no hidden month of its own.
 */
export async function hidePlaces(
  source: ProtectionSource,
  family: Family,
  indicators: readonly Indicator[],
  sites: readonly number[],
  inquiry: PlacesInquiry,
  k: number,
  options: QueryOptions,
): Promise<SettledCells> {
  const { tree } = source;
  const settled = new SettledCells();
  const monthly = ofMonths(inquiry);
  if (k <= 1) return settled;
  const months = monthly && (await hidePlaces(source, family, indicators, sites, monthly, k, options));
  const pieces = piecesOf(inquiry, months);
  const levels = levelsOf(tree, sites);
  // In a month the bound of patients is close to their number; over months it is not.
  const exactly = inquiry.grain !== "month" && inquiry.from.slice(0, 7) !== inquiry.to.slice(0, 7);
  const found = new Map(indicators.map(({ id }) => [id, new Map<string, JudgedCell>()]));
  const place = placeOf(tree, tree.root);
  const [first, ...deeper] = levels;
  // Everything lies in the places below the root: their cells of a month add up.
  const isSummed = !exactly && deeper.length > 0;
  for (const level of isSummed ? deeper : levels) {
    const parts = level === first ? null : level.map((site) => placeOf(tree, site));
    const asked = { ...inquiry, place, by: [], parts };
    const cells = await askCounts(source, family, indicators, asked, k, { ...options, exactly });
    for (const indicator of indicators) {
      const of = found.get(indicator.id)!;
      for (const cell of cells.get(indicator.id) ?? []) of.set(nameOf(cell.part ?? tree.root, cell.period), cell);
      if (isSummed && level === deeper[0])
        for (const cell of addUp(indicator, cells.get(indicator.id) ?? [], k))
          of.set(nameOf(tree.root, cell.period), cell);
    }
  }
  const rows = levels.flat();
  const positions = new Map(rows.map((site, at) => [site, at]));
  for (const indicator of indicators) {
    const of = found.get(indicator.id)!;
    for (const period of new Set([...of.values()].map((cell) => cell.period))) {
      const nodes = rows.map((site): TreeNode => {
        const cell = of.get(nameOf(site, period));
        return {
          parent: site === tree.root ? null : positions.get(tree.sites.get(site)!.parent!)!,
          whole: { cell: cellOf(indicator, cell?.tally ?? emptyTally()), state: cell?.verdict ?? "publish" },
          pieces: pieces(indicator, site, period),
        };
      });
      const states = hideTree(nodes, k);
      for (const [at, site] of rows.entries()) settled.set(indicator, site, period, nodes[at]!.whole.cell, states[at]!);
    }
  }
  return settled;
}

const nameOf = (site: number, period: string | null) => `${site} ${period ?? ""}`;

/** The cells of disjoint places as those of all of them, month by month. */
function addUp(indicator: Indicator, cells: readonly JudgedCell[], k: number): readonly JudgedCell[] {
  const months = new Map<string | null, JudgedCell[]>();
  for (const cell of cells) months.set(cell.period, [...(months.get(cell.period) ?? []), cell]);
  return [...months].map(([period, places]): JudgedCell => {
    const tally = sumTallies(
      places.map((cell) => cell.tally),
      true,
    );
    return { period, part: null, splits: {}, tally, verdict: judgeCell(cellOf(indicator, tally), k) };
  });
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

/** The settled months of a period. */
function piecesOf({ from, to, grain }: PlacesInquiry, months: SettledCells | null) {
  const starts = new Map<string | null, string[]>();
  for (let day = from; months && day <= to; day = nextDay(periodOf(day, "month").end)) {
    const period = grain ? periodOf(day, grain).start : null;
    starts.set(period, [...(starts.get(period) ?? []), day]);
  }
  return (indicator: Indicator, site: number, period: string | null): readonly SettledCell[] =>
    (starts.get(period) ?? []).map(
      (start) => months!.piece(indicator, site, start) ?? { cell: cellOf(indicator, emptyTally()), hidden: false },
    );
}

/** The root, then depth by depth the children of every place above `sites`. */
function levelsOf(tree: SiteTree, sites: readonly number[]): readonly (readonly number[])[] {
  const depths: Set<number>[] = [];
  for (const site of sites)
    for (const [depth, { id }] of pathTo(tree, site).slice(0, -1).entries()) (depths[depth] ??= new Set()).add(id);
  return [[tree.root], ...depths.map((ids) => [...ids].flatMap((id) => tree.sites.get(id)!.children))];
}
