import { addCells } from "./addCells.ts";
import type { Cell } from "./judgeCell.ts";
import { openCells } from "./openCells.ts";
import type { PublishedTable, TableCell } from "./PublishedTable.ts";

/** A cell whose state is settled; one in doubt counts as hidden. */
export interface SettledCell {
  readonly cell: Cell;
  readonly hidden: boolean;
}

/** A part of a total that adds up smaller periods, which are settled already. */
export interface SummedPart {
  readonly whole: TableCell;
  /** The same periods in the same order for every part. */
  readonly pieces: readonly SettledCell[];
}

/** A total that may be shown, and which of its own periods are hidden. */
export interface SummedTotal {
  readonly isShown: boolean;
  readonly pieces: readonly SettledCell[];
}

/**
 * Which parts of a total are hidden so that neither the total nor a sum over their own periods tells a hidden period: of those with
 * hidden periods as few as pass the exact test, the smallest first. With all of them hidden the sums tell nothing that the
 * periods did not. `total` null: the parts stand for themselves.
 *
 * Under a hidden total every part is hidden, as in `hideParts`. `rest` are the units in none of the parts, which nobody is shown.
 */
export function hideSums(
  total: SummedTotal | null,
  parts: readonly SummedPart[],
  k: number,
  rest: SummedPart | null = null,
): ReadonlySet<number> {
  if (total?.isShown === false) return new Set(parts.keys());
  const isHoled = (at: number) => parts[at]!.pieces.some(({ hidden }) => hidden);
  // Nor is it told that a hidden month is empty.
  const hidden = new Set(
    [...parts.keys()].filter((at) => (unitsOf(parts[at]!) > 0 ? parts[at]!.whole.state !== "publish" : isHoled(at))),
  );
  const holed = [...parts.keys()]
    .filter((at) => isHoled(at) && !hidden.has(at))
    .sort((a, b) => unitsOf(parts[a]!) - unitsOf(parts[b]!));
  for (const next of holed) {
    const { table, settled } = tableOf(total, parts, hidden, rest, k);
    if (isProtected(table, k, settled)) break;
    hidden.add(next);
  }
  return hidden;
}

function isProtected(table: PublishedTable, k: number, settled: ReadonlySet<number>): boolean {
  const open = openCells(table, k, [], settled);
  return open !== null && open[Symbol.iterator]().next().done === true;
}

const unitsOf = ({ whole }: SummedPart) => whole.cell.denominator.units;

/** Parts by their whole and its pieces, under their total where there is one; all but the wholes is settled. */
function tableOf(
  above: SummedTotal | null,
  parts: readonly SummedPart[],
  hidden: ReadonlySet<number>,
  rest: SummedPart | null,
  k: number,
): { readonly table: PublishedTable; readonly settled: ReadonlySet<number> } {
  const width = 1 + parts[0]!.pieces.length;
  const rows = parts.map(({ whole, pieces }, at): TableCell[] => [
    { cell: whole.cell, state: stateOf(whole.cell, hidden.has(at)) },
    ...pieces.map((piece): TableCell => ({ cell: piece.cell, state: stateOf(piece.cell, piece.hidden) })),
  ]);
  if (rest) rows.push(restRow(rest, hidden.size > 0, k));
  const total = Array.from({ length: width }, (_, column): TableCell => ({
    cell: addCells(rows.map((row) => row[column]!.cell)),
    state: above?.pieces[column - 1]?.hidden ? "absent" : "publish",
  }));
  const under = above !== null;
  const cells = under ? [total, ...rows] : rows;
  const settled = new Set(cells.flatMap((row, at) => row.map((_, column) => at * width + column)));
  for (const at of rows.keys()) settled.delete((at + (under ? 1 : 0)) * width);
  return {
    table: {
      axes: [
        { parents: under ? [null, ...rows.map(() => 0)] : rows.map(() => null) },
        { parents: [null, ...Array.from({ length: width - 1 }, () => 0)] },
      ],
      cells: cells.flat(),
    },
    settled,
  };
}

/** What is in no part is told by subtraction where every part is shown; few units of it are a secret like others. */
function restRow({ whole, pieces }: SummedPart, isUnseen: boolean, k: number): TableCell[] {
  const seen = (cell: Cell, hidden: boolean): TableCell => {
    const { units } = cell.denominator;
    if (units === 0 || !hidden) return { cell, state: "publish" };
    return { cell, state: units < k ? "hide" : "absent" };
  };
  return [seen(whole.cell, isUnseen), ...pieces.map((piece) => seen(piece.cell, piece.hidden))];
}

/** An empty cell that is hidden with the others needs no protection: it is of nobody. */
function stateOf({ denominator }: Cell, isHidden: boolean): TableCell["state"] {
  if (!isHidden) return "publish";
  return denominator.units > 0 ? "hide" : "absent";
}
