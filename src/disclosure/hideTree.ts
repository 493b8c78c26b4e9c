import { addCells } from "./addCells.ts";
import { hideParts } from "./hideParts.ts";
import { hideSums, type SettledCell, type SummedPart } from "./hideSums.ts";
import type { Cell } from "./judgeCell.ts";
import { subtractCells } from "./subtractCells.ts";

/** A place in one period: its place above by position, null for the root, its cell, and the settled months of a longer period. */
export interface TreeNode extends SummedPart {
  readonly parent: number | null;
}

/** `open`: in doubt, to be shown or not by the number of its own patients alone; what is below counts on neither. */
export type Settled = "shown" | "hidden" | "open";

/**
 * Which cells of the places of a tree are hidden in one period, by position; a place stands after the one above it.
 *
 * Level by level from the root, which is hidden where it is small: what is settled above is not changed by what is below, and the
 * children of one place are settled together, so that any of them comes out the same from every screen. Where `pieces` are given, longer
 * periods tell no hidden one of theirs either.
 */
export function hideTree(nodes: readonly TreeNode[], k: number): readonly Settled[] {
  const states = nodes.map(({ whole }): Settled => (whole.state === "verify" ? "open" : "shown"));
  const childrenOf = new Map<number, number[]>();
  for (const [at, { parent, whole, pieces }] of nodes.entries()) {
    if (parent !== null) {
      const siblings = childrenOf.get(parent);
      if (siblings) siblings.push(at);
      else childrenOf.set(parent, [at]);
    } else if (
      whole.state === "hide" ||
      (pieces.some((piece) => piece.hidden) && hideSums(null, [nodes[at]!], k).has(0))
    )
      states[at] = "hidden";
  }
  for (const [parent, children] of childrenOf) {
    const parts = children.map((at) => nodes[at]!);
    const rest = restOf(nodes[parent]!, parts);
    const isShown = states[parent] === "shown";
    const isHoled = parts.some(({ pieces }) => pieces.some((piece) => piece.hidden));
    const wholes = parts.map(({ whole }) => whole);
    const hidden = isHoled
      ? hideSums({ isShown, pieces: nodes[parent]!.pieces }, parts, k, rest)
      : hideParts(isShown, wholes, k, rest?.whole.cell);
    for (const index of hidden) states[children[index]!] = "hidden";
  }
  return states;
}

/**
 * Units of a place that are in none of its parts: nobody is shown them, and they are told by subtraction where all else is shown. Null
 * where there are none.
 */
function restOf({ whole, pieces }: SummedPart, parts: readonly SummedPart[]): SummedPart | null {
  const unitsOf = ({ denominator }: Cell) => denominator.units;
  if (parts.reduce((units, part) => units - unitsOf(part.whole.cell), unitsOf(whole.cell)) === 0) return null;
  const left = (total: Cell, of: readonly Cell[]) => subtractCells(total, addCells(of));
  const cell = left(
    whole.cell,
    parts.map((part) => part.whole.cell),
  );
  return {
    whole: { cell, state: "absent" },
    pieces: pieces.map((piece, at): SettledCell => {
      const beside = parts.map((part) => part.pieces[at]!);
      const rest = left(
        piece.cell,
        beside.map((one) => one.cell),
      );
      return { cell: rest, hidden: piece.hidden || beside.some((one) => one.hidden) };
    }),
  };
}
