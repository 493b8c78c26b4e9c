import type { AdditiveSystem } from "./additiveSystem.ts";
import { type AxisPath, axisPaths } from "./axisPaths.ts";
import { cheapestChain } from "./cheapestChain.ts";
import { cheapestMove } from "./cheapestMove.ts";
import type { HiddenCells } from "./HiddenCells.ts";
import { HiddenChains } from "./HiddenChains.ts";
import { HiddenMoves } from "./HiddenMoves.ts";
import { capacity, type Move } from "./Move.ts";

/**
 * Looks for what protects a hidden cell: other tables that a reader cannot tell from the true one, in which the cell holds
 * enough more, or less, that its interval is k wide. It then reaches k too, since no count is negative.
 *
 * Where a cell stands in two relations at most (`AdditiveSystem.simple`) nothing is missed; elsewhere a cell that is protected may
 * be missed, and none is found that is not.
 */
export class ProtectionSearch {
  readonly #system: AdditiveSystem;
  readonly #hidden: HiddenCells;
  readonly #k: number;
  readonly #chains: HiddenChains;
  readonly #moves: HiddenMoves;
  readonly #paths: readonly ((node: number) => readonly AxisPath[])[];
  readonly #room: Float64Array;
  /** By how much each cell gained and lost in the tables met so far, for each protected count. */
  readonly #met: readonly { readonly most: Float64Array; readonly least: Float64Array }[];

  constructor(system: AdditiveSystem, hidden: HiddenCells, k: number) {
    this.#system = system;
    this.#hidden = hidden;
    this.#k = k;
    this.#chains = new HiddenChains(system, hidden);
    this.#paths = system.axes.map(axisPaths);
    this.#moves = new HiddenMoves(system, hidden, this.#paths);
    const size = system.loss.length;
    this.#room = new Float64Array(size);
    this.#met = system.measures.map(() => ({ most: new Float64Array(size), least: new Float64Array(size) }));
  }

  /**
   * Whether a cell is protected, sooner than by `protectedBy` when many are asked for: each table met on the way speaks for all the
   * cells that differ in it. Holds while no cell is shown again.
   */
  isProtected(at: number): boolean {
    const isMet = ({ most, least }: { most: Float64Array; least: Float64Array }, count: number) =>
      most[at]! - least[at]! >= this.#k || this.#system.isTold(count, at);
    return this.#met.every(isMet) || this.protectedBy(at) !== null;
  }

  /** The cells that the protection of a hidden cell rests on, itself among them; null when none was found. */
  protectedBy(at: number): readonly number[] | null {
    const used = new Set<number>();
    for (const count of this.#system.measures.keys()) {
      if (this.#system.isTold(count, at)) continue;
      const rise = this.#move(at, 1, this.#k, count, used);
      if (rise + this.#move(at, -1, this.#k - rise, count, used) < this.#k) return null;
    }
    return [...used];
  }

  /**
   * The cells that are best hidden to protect a cell, those already hidden among them: the least loss, k added for each cell.
   * There always is an answer where the cell and every total above it may be hidden; null where what is settled leaves none.
   */
  protectionOf(at: number): readonly number[] | null {
    const { hideable, loss, measures, relations } = this.#system;
    const terms = {
      cost: (other: number) => (this.#hidden.has(other) ? 0 : hideable[other] ? loss[other]! + this.#k : Infinity),
      rooms: measures.filter((_, count) => !this.#system.isTold(count, at)).map(({ room }) => room),
      enough: (rise: number, fall: number) => rise + fall >= this.#k,
    };
    const chains = { ...terms, least: this.#k, cellsIn: (relation: number) => relations[relation]!.cells };
    const gaining = cheapestChain(this.#system, at, 1, chains);
    const losing = cheapestChain(this.#system, at, -1, gaining ? { ...chains, most: gaining.cost } : chains);
    const chain = losing ?? gaining;
    const move = cheapestMove(this.#system, this.#paths, at, terms, chain?.cost) ?? chain?.move;
    return move?.cells ?? null;
  }

  /** By how much the cell can gain or lose, one move after the other until it is as much as `wanted`. */
  #move(at: number, way: 1 | -1, wanted: number, count: number, used: Set<number>): number {
    const { room } = this.#system.measures[count]!;
    const { most, least } = this.#met[count]!;
    const left = this.#room;
    left.set(room);
    let moved = 0;
    while (moved < wanted) {
      const move = this.#largest(at, way, wanted - moved, left);
      if (!move) break;
      const times = Math.min(capacity(move, left, 1), wanted);
      for (const [index, cell] of move.cells.entries()) {
        left[cell]! += move.signs[index]! * times;
        most[cell] = Math.max(most[cell]!, left[cell]! - room[cell]!);
        least[cell] = Math.min(least[cell]!, left[cell]! - room[cell]!);
        used.add(cell);
      }
      moved += times;
    }
    return moved;
  }

  /** All at once where that is possible, else half of it, and so on: few moves rather than short ones. */
  #largest(at: number, way: 1 | -1, wanted: number, room: Float64Array): Move | null {
    const whole = this.#next(at, way, wanted, room);
    const least = whole ?? this.#next(at, way, 1, room);
    if (whole || !least) return least;
    for (let times = Math.floor(wanted / 2); times > 1; times = Math.floor(times / 2)) {
      const move = this.#next(at, way, times, room);
      if (move) return move;
    }
    return least;
  }

  #next(at: number, way: 1 | -1, least: number, room: Float64Array): Move | null {
    const chain = this.#chains.shortest(at, way, least, room);
    return chain || this.#system.simple ? chain : this.#moves.first(at, way, least, room);
  }
}
