import { addCells } from "../../disclosure/addCells.ts";
import type { Cell } from "../../disclosure/judgeCell.ts";
import type { TableCell } from "../../disclosure/PublishedTable.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { CellKey } from "../CellKey.ts";
import type { JudgedCell } from "../Ledger.ts";
import { cellOf, emptyTally } from "../Tally.ts";
import type { GroupCells } from "./askGroups.ts";
import { groupName, type GroupKey } from "./GroupKey.ts";
import type { GroupRow, GroupRows } from "./GroupRows.ts";
import { groupTable } from "./groupTable.ts";
import type { HiddenGroups } from "./HiddenGroups.ts";
import { protectRows } from "./protectRows.ts";
import type { SettledCells } from "./SettledCells.ts";

/** What is settled before the groups of a table. */
export interface SettledBefore {
  /** Of the places themselves, over all groups. */
  readonly totals: SettledCells;
  /** Of groups in the tables above. */
  readonly hidden: HiddenGroups;
}

/**
 * The groups of a table that are hidden in one period: all of a place that is hidden, those that are small, and what protects these.
 * Where nothing protects a group of a place, all of that place and of those beside it (`protectRows`).
 */
export function settleGroups(
  indicator: Indicator,
  table: GroupRows,
  cells: GroupCells,
  period: string | null,
  { totals, hidden }: SettledBefore,
  k: number,
): readonly GroupKey[] {
  const { rows, isBelow } = table;
  const groups = groupsIn(cells);
  const first = rows[0]!.site;
  const isSettled = (at: number) => isBelow && at === 0;
  const isPlaceHidden = (site: number) => !totals.isShown(indicator, site, period);
  const isForced = (site: number, splits: CellKey["splits"]) =>
    isPlaceHidden(site) || (isBelow && hidden.has({ period, site: first, splits }));
  const build = (some: readonly GroupRow[]) => {
    const lines = some.map(({ site }, at): readonly TableCell[] => {
      const inner = groups.map((splits): TableCell => {
        const { tally, verdict } = cells.get(groupName({ period, site, splits })) ?? nothing;
        const isHidden = !isSettled(at) && (isForced(site, splits) || verdict !== "publish");
        return shownUnless(isHidden, cellOf(indicator, tally));
      });
      const total = addCells(inner.map(({ cell }) => cell));
      return [shownUnless(!isSettled(at) && isPlaceHidden(site), total), ...inner];
    });
    return groupTable({ rows: some, isBelow }, lines, k);
  };
  const made = protectRows(rows, build, k);
  const rowOf = new Map(made?.rows.map(({ site }, at) => [site, at]));
  const isHidden = (site: number, group: number): boolean => {
    const at = rowOf.get(site);
    if (!made || at === undefined) return true;
    const position = at * (groups.length + 1) + group + 1;
    return made.table.cells[position]!.state !== "publish" || made.added.has(position);
  };
  return rows.flatMap(({ site }, at) =>
    isSettled(at)
      ? []
      : groups.flatMap((splits, group): readonly GroupKey[] =>
          isForced(site, splits) || isHidden(site, group) ? [{ period, site, splits }] : [],
        ),
  );
}

/** Of a group in which a place has no unit. */
const nothing: Pick<JudgedCell, "tally" | "verdict"> = { tally: emptyTally(), verdict: "publish" };

/** The groups of which any place has units, always in one order: what is hidden may depend on it, and the order of answers is chance. */
function groupsIn(cells: GroupCells): readonly CellKey["splits"][] {
  const names = new Set([...cells.values()].map(({ splits }) => JSON.stringify(splits)));
  return [...names].sort().map((splits) => JSON.parse(splits) as CellKey["splits"]);
}

/** An empty cell that is hidden with the others needs no protection: it is of nobody. */
function shownUnless(isHidden: boolean, cell: Cell): TableCell {
  if (!isHidden) return { cell, state: "publish" };
  return { cell, state: cell.denominator.units > 0 ? "hide" : "absent" };
}
