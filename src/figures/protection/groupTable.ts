import { addCells } from "../../disclosure/addCells.ts";
import type { PublishedTable, TableCell } from "../../disclosure/PublishedTable.ts";
import { subtractCells } from "../../disclosure/subtractCells.ts";
import type { GroupRows } from "./GroupRows.ts";

/** A table of places by groups, and the positions of its cells that are settled beforehand. */
interface GroupTable {
  readonly table: PublishedTable;
  readonly settled: ReadonlySet<number>;
}

/**
 * One line for each place, its total and then its groups, and, below each place that has parts, one for what is in none of these. Totals
 * are settled, and so is what nobody is shown.
 */
export function groupTable(
  { rows, isBelow }: GroupRows,
  lines: readonly (readonly TableCell[])[],
  k: number,
): GroupTable {
  const width = lines[0]!.length;
  const parents = rows.map(({ parent }) => parent);
  const all = [...lines];
  for (const at of rows.keys()) {
    const parts = rows.flatMap(({ parent }, part) => (parent === at ? [lines[part]!] : []));
    if (parts.length === 0) continue;
    const rest = restOf(lines[at]!, parts, k);
    if (rest.every(({ cell }) => cell.denominator.units === 0)) continue;
    parents.push(at);
    all.push(rest);
  }
  const settled = new Set<number>();
  for (const at of all.keys())
    for (let column = 0; column < width; column++)
      if (column === 0 || at >= rows.length || (isBelow && at === 0)) settled.add(at * width + column);
  const columns = [null, ...Array.from({ length: width - 1 }, () => 0)];
  return { table: { axes: [{ parents }, { parents: columns }], cells: all.flat() }, settled };
}

/** What of a line is in none of its parts. */
function restOf(
  whole: readonly TableCell[],
  parts: readonly (readonly TableCell[])[],
  k: number,
): readonly TableCell[] {
  return whole.map(({ cell }, column): TableCell => {
    const left = subtractCells(cell, addCells(parts.map((part) => part[column]!.cell)));
    const { units } = left.denominator;
    return { cell: left, state: units > 0 && units < k ? "absent" : "publish" };
  });
}
