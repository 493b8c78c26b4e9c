import type { SplitBy } from "../../cube/Question.ts";
import { addCells } from "../../disclosure/addCells.ts";
import type { Cell } from "../../disclosure/judgeCell.ts";
import type { PublishedTable, TableCell } from "../../disclosure/PublishedTable.ts";
import { suppressComplementary } from "../../disclosure/suppressComplementary.ts";
import { subtractCells } from "../../disclosure/subtractCells.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";
import type { CellKey } from "../CellKey.ts";
import { askCounts, type JudgedCell } from "../Ledger.ts";
import { placeOf } from "../placeOf.ts";
import { cellOf, emptyTally } from "../Tally.ts";
import { hidePlaces, type PlacesInquiry, type ProtectionSource } from "./hidePlaces.ts";

/** Groups of places: the same filters, periods and splits for all. */
export interface GroupsInquiry extends PlacesInquiry {
  readonly by: readonly SplitBy[];
}

/** The groups of a site with what secrecy adds: hidden ones, among them groups in which it has no unit. */
export type AppliedToGroups = (site: number, cells: readonly JudgedCell[]) => readonly JudgedCell[];

/**
 * Settles which cells of the groups of `sites` are hidden: of a site that is hidden, all; else in one table of every group and every
 * hospital with the places above, whose totals over the groups are settled (`hidePlaces`). Below a hospital, in a table of its own under
 * what is settled for it. Where a table leaves no protection none of its groups is shown.
 */
export async function hideGroups(
  source: ProtectionSource,
  family: Family,
  indicator: Indicator,
  sites: readonly number[],
  inquiry: GroupsInquiry,
  k: number,
  options: QueryOptions,
): Promise<AppliedToGroups> {
  if (k <= 1) return (_, cells) => cells;
  const { tree } = source;
  const { by, ...places } = inquiry;
  const hidden = new Map<string, Pick<CellKey, "period" | "splits"> & { readonly site: number }>();
  const top = rowsFrom(tree, tree.root, (id) => isHospitalOrAbove(tree, id));
  const hospitals = [
    ...new Set(sites.filter((id) => !isHospitalOrAbove(tree, id)).map((id) => tree.sites.get(id)!.hospital!)),
  ];
  const below = hospitals.map((hospital) => rowsFrom(tree, hospital, () => true));
  const asked = [...new Set([top, ...below].flatMap((rows) => rows.map(({ site }) => site)))];
  const totals = await hidePlaces(source, family, [indicator], asked, places, k, options);
  for (const rows of [top, ...below]) {
    const cells = await groupsOf(rows, rows !== top);
    for (const period of new Set([...cells.keys()].map((name) => name.split("|")[0]!)))
      settle(rows, cells, period, rows !== top);
  }
  return (site, cells) => {
    const known = new Set(cells.map(({ period, splits }) => nameOf(period, site, splits)));
    const empty = [...hidden].filter(([name, key]) => key.site === site && !known.has(name));
    return [
      ...cells.map((cell): JudgedCell =>
        hidden.has(nameOf(cell.period, site, cell.splits)) ? { ...cell, verdict: "hide" } : cell,
      ),
      ...empty.map(([, { period, splits }]): JudgedCell => ({
        period,
        part: null,
        splits,
        tally: emptyTally(),
        verdict: "hide",
      })),
    ];
  };

  /** The groups of every row, by their name; those of the first row of a table below a hospital are settled already. */
  async function groupsOf(rows: readonly Row[], isBelow: boolean): Promise<ReadonlyMap<string, JudgedCell>> {
    const cells = new Map<string, JudgedCell>();
    const whole = { ...places, by, place: placeOf(tree, rows[0]!.site), parts: null };
    for (const depth of new Set(rows.map((row) => row.depth))) {
      const parts = depth > 0 ? rows.filter((row) => row.depth === depth).map(({ site }) => placeOf(tree, site)) : null;
      const found = await askCounts(
        source,
        family,
        [indicator],
        { ...whole, parts },
        isBelow && !parts ? 1 : k,
        options,
      );
      for (const cell of found.get(indicator.id) ?? [])
        cells.set(nameOf(cell.period, cell.part ?? rows[0]!.site, cell.splits), cell);
    }
    return cells;
  }

  function settle(rows: readonly Row[], cells: ReadonlyMap<string, JudgedCell>, named: string, isBelow: boolean): void {
    const period = named === "" ? null : named;
    const groups = [
      ...new Set(
        [...cells.values()]
          .filter((cell) => cell.period === period)
          .map(({ splits }) => splits)
          .map((splits) => JSON.stringify(splits)),
      ),
    ].map((splits) => JSON.parse(splits) as CellKey["splits"]);
    const isForced = (row: Row, splits: CellKey["splits"]): boolean =>
      !totals.isShown(indicator, row.site, period) || (isBelow && hidden.has(nameOf(period, rows[0]!.site, splits)));
    const width = groups.length + 1;
    const lines = rows.map((row, at): readonly TableCell[] => {
      const inner = groups.map((splits): TableCell => {
        const { tally, verdict } = cells.get(nameOf(period, row.site, splits)) ?? {
          tally: emptyTally(),
          verdict: "publish" as const,
        };
        const cell = cellOf(indicator, tally);
        if (isBelow && at === 0) return { cell, state: "publish" };
        return { cell, state: isForced(row, splits) || verdict !== "publish" ? unseen(cell) : "publish" };
      });
      const cell = addCells(inner.map((one) => one.cell));
      return [
        {
          cell,
          state: !totals.isShown(indicator, row.site, period) && !(isBelow && at === 0) ? unseen(cell) : "publish",
        },
        ...inner,
      ];
    });
    const { table, settled } = tableOf(rows, lines, isBelow, k);
    const added = suppressComplementary(table, k, settled);
    for (const [at, row] of rows.entries())
      for (const [group, splits] of groups.entries()) {
        if (isBelow && at === 0) continue;
        const position = at * width + group + 1;
        const isHidden =
          added === null ||
          isForced(row, splits) ||
          table.cells[position]!.state !== "publish" ||
          added.includes(position);
        if (isHidden) hidden.set(nameOf(period, row.site, splits), { site: row.site, period, splits });
      }
  }
}

/** A place of a table, its row above, and how far below the first it stands. */
interface Row {
  readonly site: number;
  readonly parent: number | null;
  readonly depth: number;
}

function rowsFrom(tree: SiteTree, first: number, isIn: (site: number) => boolean): readonly Row[] {
  const rows: Row[] = [];
  const add = (site: number, parent: number | null, depth: number): void => {
    const at = rows.push({ site, parent, depth }) - 1;
    for (const child of tree.sites.get(site)!.children) if (isIn(child)) add(child, at, depth + 1);
  };
  add(first, null, 0);
  return rows;
}

function isHospitalOrAbove(tree: SiteTree, id: number): boolean {
  const { hospital } = tree.sites.get(id)!;
  return hospital === null || hospital === id;
}

/** Rows and, below each of them that has parts, what is in none of these; the totals over the groups are settled. */
function tableOf(
  rows: readonly Row[],
  lines: readonly (readonly TableCell[])[],
  isFirstSettled: boolean,
  k: number,
): { readonly table: PublishedTable; readonly settled: ReadonlySet<number> } {
  const width = lines[0]!.length;
  const parents = rows.map(({ parent }) => parent);
  const all = [...lines];
  for (const at of rows.keys()) {
    const parts = rows.flatMap(({ parent }, part) => (parent === at ? [lines[part]!] : []));
    if (parts.length === 0) continue;
    const rest = lines[at]!.map(({ cell }, column): TableCell => {
      const left = subtractCells(cell, addCells(parts.map((part) => part[column]!.cell)));
      const { units } = left.denominator;
      return { cell: left, state: units > 0 && units < k ? "absent" : "publish" };
    });
    if (rest.every(({ cell }) => cell.denominator.units === 0)) continue;
    parents.push(at);
    all.push(rest);
  }
  const settled = new Set<number>();
  for (const at of all.keys())
    for (let column = 0; column < width; column++)
      if (column === 0 || at >= rows.length || (isFirstSettled && at === 0)) settled.add(at * width + column);
  return {
    table: {
      axes: [{ parents }, { parents: [null, ...Array.from({ length: width - 1 }, () => 0)] }],
      cells: all.flat(),
    },
    settled,
  };
}

/** An empty cell that is hidden with the others needs no protection: it is of nobody. */
const unseen = ({ denominator }: Cell): TableCell["state"] => (denominator.units > 0 ? "hide" : "absent");

const nameOf = (period: string | null, site: number, splits: CellKey["splits"]) =>
  `${period ?? ""}|${site}|${JSON.stringify(splits)}`;
