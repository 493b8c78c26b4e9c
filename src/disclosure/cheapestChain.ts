import { type AdditiveSystem, coefficient } from "./additiveSystem.ts";
import type { Move } from "./Move.ts";

/** What a chain may be made of. */
export interface ChainSearch {
  /** The cells of a relation to try. */
  readonly cellsIn: (relation: number) => readonly number[];
  /** What it costs to have a cell change: nothing where it is hidden, Infinity where it may not be. */
  readonly cost: (at: number) => number;
  /** How far each cell may fall, for each count that the chain must serve. */
  readonly rooms: readonly Float64Array[];
  /** How often every cell of the chain must be able to change. */
  readonly least: number;
  /** Dearer chains are not wanted. */
  readonly most?: number;
}

/**
 * The cheapest chain of cells through which a cell can gain (`way` 1) or lose (−1): each cell of the chain puts right the relation
 * that the one before it upset, until the chain closes. With relations as vertices and cells as edges it is an augmenting path
 * of the graph, the shortest by Dijkstra's method; a hidden cell without a chain of hidden cells is a bridge.
 *
 * Null when there is none; cells of three or more relations are no edges. Signs are those of the changes asked for. Sums along trees,
 * two to a cell, are those of a network, so that the cheapest chain passes no cell twice.
 *
 * Source: Gusfield (1988), A graph theoretic approach to statistical data security, SIAM J. Comput. 17, 552–571.
 */
export function cheapestChain(
  { relations, relationsOf, loose }: AdditiveSystem,
  start: number,
  way: 1 | -1,
  { cellsIn, cost, rooms, least, most = Infinity }: ChainSearch,
): { readonly move: Move; readonly cost: number } | null {
  const canLose = (at: number) => {
    for (const room of rooms) if (room[at]! < least) return false;
    return true;
  };
  const [first, second, third] = relationsOf[start]!;
  if (third !== undefined || (way === -1 && !canLose(start))) return null;
  if (first === undefined) return { move: { cells: [start], signs: [way] }, cost: 0 };
  // A state is a relation with one unit too many or too few; the last one is outside of every relation.
  const outside = 2 * relations.length;
  const stateOf = (relation: number, isOver: boolean) => 2 * relation + (isOver ? 1 : 0);
  const goal = second === undefined ? outside : stateOf(second, coefficient(relations[second]!, start) !== way);
  const begin = stateOf(first, coefficient(relations[first]!, start) === way);
  const spent = new Float64Array(outside + 1).fill(most);
  const from = new Int32Array(outside + 1);
  const through = new Int32Array(outside + 1);
  const sign = new Int8Array(outside + 1);
  const open = new Set([begin]);
  spent[begin] = 0;
  let reached = 0;
  const step = (state: number, at: number, change: 1 | -1): void => {
    const both = relationsOf[at]!;
    if (at === start || both.length > 2) return;
    const total = reached + cost(at);
    const towards = both[0] === state >> 1 ? both[1] : both[0];
    const next = towards === undefined ? outside : stateOf(towards, coefficient(relations[towards]!, at) === change);
    if (total >= spent[next]! || (change === -1 && !canLose(at))) return;
    spent[next] = total;
    from[next] = state;
    through[next] = at;
    sign[next] = change;
    open.add(next);
  };
  while (open.size > 0 && spent[goal]! > reached) {
    const state = nearest(open, spent, reached);
    open.delete(state);
    reached = spent[state]!;
    if (state === outside) for (const at of loose) for (const change of bothWays) step(state, at, change);
    else {
      const relation = state >> 1;
      const excess = state & 1 ? 1 : -1;
      for (const at of cellsIn(relation)) step(state, at, coefficient(relations[relation]!, at) === excess ? -1 : 1);
    }
  }
  if (spent[goal]! >= most) return null;
  const cells = [start];
  const signs: number[] = [way];
  for (let state = goal; state !== begin; state = from[state]!) {
    cells.push(through[state]!);
    signs.push(sign[state]!);
  }
  return { move: { cells, signs }, cost: spent[goal]! };
}

const bothWays = [1, -1] as const;

/** The first state of least cost; nothing is cheaper than what is reached. */
function nearest(open: ReadonlySet<number>, spent: Float64Array, reached: number): number {
  let best = open.values().next().value!;
  for (const state of open) {
    if (spent[state]! < spent[best]!) best = state;
    if (spent[best] === reached) break;
  }
  return best;
}
