import type { Cell, Verdict } from "./judgeCell.ts";

/**
 * A dimension of a table as a tree: the parent of each place on it, null for a root. A parent is the sum of its children.
 *
 * Periods under a total have one root; periods that nothing adds up are roots, each alone.
 */
export interface Axis {
  readonly parents: readonly (number | null)[];
}

/** One cell as counted, and what primary suppression says of it; `absent`: no screen, export or sentence shows it. */
export interface TableCell {
  readonly cell: Cell;
  readonly state: Verdict | "absent";
}

/**
 * Everything that one reader sees together: a cell for every combination of the axes, totals among them.
 *
 * Cells come in the order of the axes, the last one running fastest. All have the same rule.
 */
export interface PublishedTable {
  readonly axes: readonly Axis[];
  readonly cells: readonly TableCell[];
}
