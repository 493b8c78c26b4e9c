import { type Cell, judgeCell } from "../../disclosure/judgeCell.ts";
import type { TableCell } from "../../disclosure/PublishedTable.ts";
import type { ExclusionRule } from "../../indicators/compile/exclusionsOf.ts";
import type { GroupRow, GroupRows } from "../protection/GroupRows.ts";
import { groupTable } from "../protection/groupTable.ts";
import { protectRows } from "../protection/protectRows.ts";
import type { Counted, CountsAt } from "./countRules.ts";

/** What of a place is hidden: rules by their number, or everything. */
export type HiddenRules = ReadonlySet<number> | "all";

interface RulesTable {
  readonly rows: GroupRows;
  readonly countsAt: CountsAt;
  readonly rules: readonly ExclusionRule[];
  /** Whether secrecy hides the figure of a site: nothing of it is told then. */
  readonly isHidden: (site: number) => boolean;
  /** Rules of the first place that a table above hides; null for the table that has none above. */
  readonly settledAbove: ReadonlySet<number> | null;
}

/**
 * Which rules of which places are not told by themselves: those that leave out few patients, and what protects these; where nothing does,
 * all of a place and of those beside it (`protectRows`).
 *
 * A place has as its total all its units, and beside its rules what they leave, whose secrecy is that of its figure. Units that were not
 * read count as known, since the share read tells them, and are in no total.
 */
export function settleRules(
  { rows: table, countsAt, rules, isHidden, settledAbove }: RulesTable,
  k: number,
): (site: number) => HiddenRules {
  const columns = [...rules.keys()].filter((rule) => rules[rule] !== "read");
  const width = columns.length + 2;
  const above = (at: number) => (at === 0 ? settledAbove : null);
  const build = (rows: readonly GroupRow[]) => {
    const lines = rows.map(({ site }, at): readonly TableCell[] => {
      const { units, removed } = countsAt(site);
      const unread = removed.reduce((sum, one, rule) => (rules[rule] === "read" ? sum + one.units : sum), 0);
      const left = removed.reduce((rest, one) => rest - one.units, units);
      const isSecret = isHidden(site);
      const totals = [units - unread, left].map((sum) => shownUnless(isSecret, cellOf({ units: sum, patients: sum })));
      const told = columns.map((rule): TableCell => {
        const cell = cellOf(removed[rule]!);
        return shownUnless(isSecret || (above(at)?.has(rule) ?? judgeCell(cell, k) !== "publish"), cell);
      });
      return [...totals, ...told];
    });
    const made = groupTable({ rows, isBelow: table.isBelow }, lines, k);
    // All units of a place may be hidden too, and then nothing of it is told.
    const mayHide = (at: number) => at % width === 0 && at < rows.length * width && !above(at / width);
    const isFixed = (at: number) => at % width === 1 || (made.settled.has(at) && !mayHide(at));
    return { table: made.table, settled: new Set([...made.table.cells.keys()].filter(isFixed)) };
  };
  const made = protectRows(table.rows, build, k);
  const isOut = (at: number) => made!.table.cells[at]!.state !== "publish" || made!.added.has(at);
  const hidden = new Map(
    made?.rows.map(({ site }, at): [number, HiddenRules] => {
      if (isHidden(site) || isOut(at * width)) return [site, "all"];
      return [site, above(at) ?? new Set(columns.filter((_, column) => isOut(at * width + column + 2)))];
    }),
  );
  return (site) => hidden.get(site) ?? "all";
}

const cellOf = ({ units, patients }: Counted): Cell => ({
  rule: "process",
  denominator: { units, patients, exact: true },
});

/** An empty cell that is hidden with the others needs no protection: it is of nobody. */
function shownUnless(isHidden: boolean, cell: Cell): TableCell {
  if (!isHidden) return { cell, state: "publish" };
  return { cell, state: cell.denominator.units > 0 ? "hide" : "absent" };
}
