import type { AdditiveSystem } from "./additiveSystem.ts";
import type { PublishedTable } from "./PublishedTable.ts";

/** The cells that a reader does not see, hidden, in doubt or absent, and where they stand in the relations of a system. */
export class HiddenCells {
  readonly #has: Uint8Array;
  readonly #inRelation: readonly number[][];
  readonly #relationsOf: AdditiveSystem["relationsOf"];

  /** `added` are hidden beside those of the table. */
  constructor({ relations, relationsOf }: AdditiveSystem, { cells }: PublishedTable, added: Iterable<number> = []) {
    this.#has = new Uint8Array(cells.length);
    this.#inRelation = relations.map(() => []);
    this.#relationsOf = relationsOf;
    for (const [at, { state }] of cells.entries()) if (state !== "publish") this.hide(at);
    for (const at of added) this.hide(at);
  }

  has(at: number): boolean {
    return this.#has[at] === 1;
  }

  inRelation(relation: number): readonly number[] {
    return this.#inRelation[relation]!;
  }

  hide(at: number): void {
    if (this.has(at)) return;
    this.#has[at] = 1;
    for (const relation of this.#relationsOf[at]!) this.#inRelation[relation]!.push(at);
  }

  show(at: number): void {
    this.#has[at] = 0;
    for (const relation of this.#relationsOf[at]!) {
      const hidden = this.#inRelation[relation]!;
      hidden.splice(hidden.indexOf(at), 1);
    }
  }

  /** Positions in ascending order. */
  list(): readonly number[] {
    return [...this.#has.keys()].filter((at) => this.has(at));
  }
}
