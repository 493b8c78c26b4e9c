import { type Cell, judgeCell } from "../../disclosure/judgeCell.ts";
import type { TableCell } from "../../disclosure/PublishedTable.ts";
import type { ExclusionRule } from "../../indicators/compile/exclusionsOf.ts";
import { suppressComplementary } from "../../disclosure/suppressComplementary.ts";
import type { GroupRows } from "../protection/GroupRows.ts";
import { groupTable } from "../protection/groupTable.ts";
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
 * Which rules of which places are not told by themselves: those that leave out few patients, and what protects these. Where nothing protects
 * them down to the last level, of that level nothing is told, and so on up.
 */
export function settleRules(table: RulesTable, k: number): (site: number) => HiddenRules {
  for (let depth = Math.max(...table.rows.rows.map((row) => row.depth)); depth >= 0; depth--) {
    const kept = { ...table.rows, rows: table.rows.rows.filter((row) => row.depth <= depth) };
    const hidden = settled({ ...table, rows: kept }, k);
    if (hidden) return (site) => hidden.get(site) ?? "all";
  }
  return () => "all";
}

/**
 * A place has as its total all its units, and beside its rules what they leave, whose secrecy is that of its figure. Units that were not
 * read count as known, since the share read tells them, and are in no total. Null where nothing protects few patients.
 */
function settled(
  { rows: table, countsAt, rules, isHidden, settledAbove }: RulesTable,
  k: number,
): ReadonlyMap<number, HiddenRules> | null {
  const { rows } = table;
  const columns = [...rules.keys()].filter((rule) => rules[rule] !== "read");
  const above = (at: number) => (at === 0 ? settledAbove : null);
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
  const made = groupTable(table, lines, k);
  const width = columns.length + 2;
  // All units of a place may be hidden too, and then nothing of it is told.
  const mayHide = (at: number) => at % width === 0 && at < rows.length * width && !above(at / width);
  const fixed = new Set(
    [...made.table.cells.keys()].filter((at) => at % width === 1 || (made.settled.has(at) && !mayHide(at))),
  );
  const added = suppressComplementary(made.table, k, fixed);
  if (added === null) return null;
  const isOut = (position: number) => made.table.cells[position]!.state !== "publish" || added.includes(position);
  const hiddenAt = (site: number, at: number): HiddenRules => {
    if (isHidden(site) || isOut(at * width)) return "all";
    return above(at) ?? new Set(columns.filter((_, column) => isOut(at * width + column + 2)));
  };
  return new Map(rows.map(({ site }, at) => [site, hiddenAt(site, at)]));
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
