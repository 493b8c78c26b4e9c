/** Cells that change together while every relation between cells still holds: `signs` says which gain (1) and which lose (−1). */
export interface Move {
  readonly cells: readonly number[];
  readonly signs: readonly number[];
}

/** How often a move can be made, or undone (`way` −1), before a count falls below the least that it may be. */
export function capacity({ cells, signs }: Move, room: Float64Array, way: 1 | -1): number {
  let capacity = Infinity;
  for (const [index, at] of cells.entries()) if (signs[index] === -way) capacity = Math.min(capacity, room[at]!);
  return capacity;
}
