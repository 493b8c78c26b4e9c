import { type AdditiveSystem, coefficient } from "./additiveSystem.ts";
import type { HiddenCells } from "./HiddenCells.ts";
import type { Move } from "./Move.ts";

/**
 * `cheapestChain` where only hidden cells may change and none costs anything: the shortest chain, breadth first. An exact test asks for
 * thousands of them, hence arrays that are made once.
 */
export class HiddenChains {
  readonly #system: AdditiveSystem;
  readonly #hidden: HiddenCells;
  readonly #queue: Int32Array;
  /** In which search a state was reached last, from which state, through which cell, which gained or lost. */
  readonly #reached: Int32Array;
  readonly #from: Int32Array;
  readonly #through: Int32Array;
  readonly #sign: Int8Array;
  #search = 0;
  #length = 0;

  constructor(system: AdditiveSystem, hidden: HiddenCells) {
    this.#system = system;
    this.#hidden = hidden;
    const states = 2 * system.relations.length + 1;
    this.#queue = new Int32Array(states);
    this.#reached = new Int32Array(states);
    this.#from = new Int32Array(states);
    this.#through = new Int32Array(states);
    this.#sign = new Int8Array(states);
  }

  /** A chain in which the cell gains (`way` 1) or loses (−1), and that can be made `least` times: `room` is how far each cell may fall. */
  shortest(start: number, way: 1 | -1, least: number, room: Float64Array): Move | null {
    const { relations, relationsOf, loose } = this.#system;
    const [first, second, third] = relationsOf[start]!;
    if (third !== undefined || (way === -1 && room[start]! < least)) return null;
    if (first === undefined) return { cells: [start], signs: [way] };
    // A state is a relation with one unit too many or too few; the last one is outside of every relation.
    const outside = 2 * relations.length;
    const begin = stateOf(first, coefficient(relations[first]!, start) === way);
    const goal = second === undefined ? outside : stateOf(second, coefficient(relations[second]!, start) !== way);
    const step = (state: number, at: number, change: 1 | -1): void => {
      const both = relationsOf[at]!;
      if (at === start || both.length > 2 || (change === -1 && room[at]! < least)) return;
      const towards = both[0] === state >> 1 ? both[1] : both[0];
      const to = towards === undefined ? outside : stateOf(towards, coefficient(relations[towards]!, at) === change);
      if (this.#reached[to] !== this.#search) this.#reach(to, state, at, change);
    };
    this.#search += 1;
    this.#length = 0;
    this.#reach(begin, begin, start, way);
    for (let next = 0; next < this.#length && this.#reached[goal] !== this.#search; next += 1) {
      const state = this.#queue[next]!;
      if (state === outside) {
        for (const at of loose) if (this.#hidden.has(at)) for (const change of bothWays) step(state, at, change);
      } else {
        const relation = state >> 1;
        const excess = state & 1 ? 1 : -1;
        for (const at of this.#hidden.inRelation(relation))
          step(state, at, coefficient(relations[relation]!, at) === excess ? -1 : 1);
      }
    }
    return this.#reached[goal] === this.#search ? this.#moveTo(goal, begin, start, way) : null;
  }

  #reach(state: number, from: number, through: number, change: number): void {
    this.#reached[state] = this.#search;
    this.#from[state] = from;
    this.#through[state] = through;
    this.#sign[state] = change;
    this.#queue[this.#length++] = state;
  }

  #moveTo(goal: number, begin: number, start: number, way: 1 | -1): Move {
    const cells = [start];
    const signs: number[] = [way];
    for (let state = goal; state !== begin; state = this.#from[state]!) {
      cells.push(this.#through[state]!);
      signs.push(this.#sign[state]!);
    }
    return { cells, signs };
  }
}

const bothWays = [1, -1] as const;

const stateOf = (relation: number, isOver: boolean) => 2 * relation + (isOver ? 1 : 0);
