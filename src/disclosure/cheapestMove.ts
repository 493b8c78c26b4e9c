import type { AdditiveSystem } from "./additiveSystem.ts";
import type { AxisPath } from "./axisPaths.ts";
import type { Move } from "./Move.ts";

/** What a move may cost and must leave room for. */
export interface MoveSearch {
  /** What it costs to have a cell change: nothing where it is hidden, Infinity where it may not be. */
  readonly cost: (at: number) => number;
  /** How far each cell may fall, for each count that the move must serve. */
  readonly rooms: readonly Float64Array[];
  /** Whether a move that the first cell can make `rise` times and undo `fall` times is enough for a count. */
  readonly enough: (rise: number, fall: number) => boolean;
}

/**
 * The cheapest move in which a cell gains, made of one path along each axis: in a table of two ways the four corners of a
 * rectangle, with the totals between where the corners have different parents.
 *
 * Of moves that cost the same it is the first in the order of the axes; null when none is enough, or none cheaper than `most`.
 *
 * Source: the hypercubes of Giessing and Repsilber (2002), Tools and strategies to protect multiple tables, LNCS 2316, 181–192.
 */
export function cheapestMove(
  { axes, strides }: AdditiveSystem,
  paths: readonly ((node: number) => readonly AxisPath[])[],
  start: number,
  { cost, rooms, enough }: MoveSearch,
  most = Infinity,
): Move | null {
  let best = most;
  let found: Move | null = null;
  const extend = (axis: number, move: Move, spent: number, rise: readonly number[], fall: readonly number[]): void => {
    if (axis === axes.length) {
      best = spent;
      found = move;
      return;
    }
    const stride = strides[axis]!;
    const node = Math.floor(start / stride) % axes[axis]!.parents.length;
    for (const path of paths[axis]!(node)) {
      const [rises, falls] = [rise.slice(), fall.slice()];
      const total = spent + spend(move, path, node, stride, best - spent, rises, falls);
      if (total >= best) continue;
      if (rises.every((most, count) => enough(most, falls[count]!)))
        extend(axis + 1, extended(move, path, node, stride), total, rises, falls);
      if (best === 0) return;
    }
  };
  /** What the cells that a path adds cost; lowers how often the move can be made and undone. */
  const spend = (
    move: Move,
    path: AxisPath,
    node: number,
    stride: number,
    most: number,
    rises: number[],
    falls: number[],
  ): number => {
    let sum = 0;
    for (const [index, to] of path.nodes.entries()) {
      if (to === node) continue;
      const sign = path.signs[index]!;
      for (let from = 0; from < move.cells.length; from += 1) {
        const at = move.cells[from]! + (to - node) * stride;
        sum += cost(at);
        if (sum >= most) return Infinity;
        const limits = move.signs[from] === sign ? falls : rises;
        for (let count = 0; count < rooms.length; count += 1)
          limits[count] = Math.min(limits[count]!, rooms[count]![at]!);
      }
    }
    return sum;
  };
  extend(
    0,
    { cells: [start], signs: [1] },
    0,
    rooms.map(() => Infinity),
    rooms.map((room) => room[start]!),
  );
  return found;
}

function extended(move: Move, path: AxisPath, node: number, stride: number): Move {
  const cells = [...move.cells];
  const signs = [...move.signs];
  for (const [index, to] of path.nodes.entries()) {
    if (to === node) continue;
    for (const [from, at] of move.cells.entries()) {
      cells.push(at + (to - node) * stride);
      signs.push(move.signs[from]! * path.signs[index]!);
    }
  }
  return { cells, signs };
}
