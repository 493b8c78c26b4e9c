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
    if (third !== undefined || (way < 0 && room[start]! < least)) return null;
    if (first === undefined) return { cells: [start], signs: [way] };
    // A state is a relation with one unit too many or too few; the last one is outside of every relation.
    const outside = 2 * relations.length;
    const begin = stateOf(first, coefficient(relations[first]!, start) * way);
    const goal = second === undefined ? outside : stateOf(second, -coefficient(relations[second]!, start) * way);
    this.#search += 1;
    this.#length = 0;
    this.#reach(begin, begin, start, way);
    for (let next = 0; next < this.#length && this.#reached[goal] !== this.#search; next += 1) {
      const state = this.#queue[next]!;
      const relation = state === outside ? -1 : state >> 1;
      const excess = (state & 1) === 1 ? 1 : -1;
      for (const at of relation < 0 ? loose : this.#hidden.inRelation(relation)) {
        const both = relationsOf[at]!;
        if (at === start || both.length > 2 || (relation < 0 && !this.#hidden.has(at))) continue;
        const towards = both[0] === relation ? both[1] : both[0];
        const ways = relation < 0 ? bothWays : [-excess * coefficient(relations[relation]!, at)];
        for (const change of ways) {
          if (change < 0 && room[at]! < least) continue;
          const to = towards === undefined ? outside : stateOf(towards, coefficient(relations[towards]!, at) * change);
          if (this.#reached[to] !== this.#search) this.#reach(to, state, at, change);
        }
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

  /** A cell that changes twice would need twice the room. */
  #moveTo(goal: number, begin: number, start: number, way: 1 | -1): Move | null {
    const changes = new Map<number, number>([[start, way]]);
    for (let state = goal; state !== begin; state = this.#from[state]!)
      changes.set(this.#through[state]!, (changes.get(this.#through[state]!) ?? 0) + this.#sign[state]!);
    const signs = [...changes.values()];
    return signs.some((change) => Math.abs(change) > 1) ? null : { cells: [...changes.keys()], signs };
  }
}

const bothWays = [1, -1] as const;

const stateOf = (relation: number, excess: number) => 2 * relation + (excess > 0 ? 1 : 0);
