import type { Axis } from "./PublishedTable.ts";

/** Places on an axis that gain, `signs` 1, or lose one unit, −1, so that no total but those among them changes. */
export interface AxisPath {
  readonly nodes: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

/**
 * Every way in which one unit can come to a place of an axis: from a leaf under another branch, each place between changing
 * with it, or from outside, up to and with the root. A place with children gains through one of its leaves.
 *
 * The answer for a place is kept: the same axis is asked about every hidden cell of a line.
 */
export function axisPaths(axis: Axis): (node: number) => readonly AxisPath[] {
  const { parents } = axis;
  const kept = new Map<number, readonly AxisPath[]>();
  const inner = new Set(parents);
  const lines = parents.flatMap((_, leaf) => (inner.has(leaf) ? [] : [lineUp(parents, leaf)]));
  return (node) => {
    const known = kept.get(node);
    if (known) return known;
    const paths = lines.flatMap((gaining) => {
      const height = gaining.indexOf(node);
      return height < 0 ? [] : [alone(gaining), ...lines.flatMap((losing) => between(gaining, losing, height))];
    });
    kept.set(node, paths);
    return paths;
  };
}

/** From a leaf up to its root. */
function lineUp(parents: Axis["parents"], leaf: number): readonly number[] {
  const line: number[] = [];
  for (let at: number | null = leaf; at !== null; at = parents[at]!) line.push(at);
  return line;
}

function alone(nodes: readonly number[]): AxisPath {
  return { nodes, signs: nodes.map(() => 1) };
}

/** The path between two leaves, where they meet above the place at `height` of the first line. */
function between(gaining: readonly number[], losing: readonly number[], height: number): readonly AxisPath[] {
  let shared = 0;
  while (shared < losing.length && gaining.at(-1 - shared) === losing.at(-1 - shared)) shared += 1;
  if (shared === 0 || height >= gaining.length - shared) return [];
  const up = gaining.slice(0, gaining.length - shared);
  const down = losing.slice(0, losing.length - shared);
  return [
    {
      nodes: [...up, ...down],
      signs: [...up.map((): 1 => 1), ...down.map((): -1 => -1)],
    },
  ];
}
