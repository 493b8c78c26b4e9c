import type { AdditiveSystem } from "./additiveSystem.ts";
import type { AxisPath } from "./axisPaths.ts";
import type { HiddenCells } from "./HiddenCells.ts";
import type { Move } from "./Move.ts";

/**
 * `cheapestMove` where only hidden cells may change and none costs anything: the first in the order of the axes. An exact test asks for
 * thousands of them, hence one list of cells for all of them, and a path that ends at the first cell that may not change.
 */
export class HiddenMoves {
  readonly #system: AdditiveSystem;
  readonly #hidden: HiddenCells;
  readonly #paths: readonly ((node: number) => readonly AxisPath[])[];
  /** The cells that change, and which of them gain or lose. */
  readonly #cells: number[] = [];
  readonly #signs: number[] = [];

  constructor(system: AdditiveSystem, hidden: HiddenCells, paths: readonly ((node: number) => readonly AxisPath[])[]) {
    this.#system = system;
    this.#hidden = hidden;
    this.#paths = paths;
  }

  /** A move in which the cell gains (`way` 1) or loses (−1), and that can be made `least` times: `room` is how far each cell may fall. */
  first(start: number, way: 1 | -1, least: number, room: Float64Array): Move | null {
    if (way < 0 && room[start]! < least) return null;
    this.#cells[0] = start;
    this.#signs[0] = way;
    const length = this.#extended(0, 1, least, room);
    return length === 0 ? null : { cells: this.#cells.slice(0, length), signs: this.#signs.slice(0, length) };
  }

  /** Along the axes left, from the first `length` cells: the number of cells of the move, 0 where there is none. */
  #extended(axis: number, length: number, least: number, room: Float64Array): number {
    const { axes, strides } = this.#system;
    if (axis === axes.length) return length;
    const stride = strides[axis]!;
    const node = Math.floor(this.#cells[0]! / stride) % axes[axis]!.parents.length;
    for (const path of this.#paths[axis]!(node)) {
      const next = this.#along(path, node, stride, length, least, room);
      const found = next === 0 ? 0 : this.#extended(axis + 1, next, least, room);
      if (found > 0) return found;
    }
    return 0;
  }

  /** Adds the cells beside the first `length` that change with them along a path; 0 where one of them may not. */
  #along(
    { nodes, signs }: AxisPath,
    node: number,
    stride: number,
    length: number,
    least: number,
    room: Float64Array,
  ): number {
    let next = length;
    for (let index = 0; index < nodes.length; index += 1) {
      const step = (nodes[index]! - node) * stride;
      if (step === 0) continue;
      for (let from = 0; from < length; from += 1) {
        const at = this.#cells[from]! + step;
        const sign = this.#signs[from]! * signs[index]!;
        if (!this.#hidden.has(at) || (sign < 0 && room[at]! < least)) return 0;
        this.#cells[next] = at;
        this.#signs[next] = sign;
        next += 1;
      }
    }
    return next;
  }
}
