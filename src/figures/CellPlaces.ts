import type { SplitBy } from "../cube/Question.ts";
import type { SummedCells } from "../cube/SummedCells.ts";
import type { CellKey } from "./CellKey.ts";

/** Numbers the cells that rows of answers stand for, in the order in which they come: many rows stand for one. */
export class CellPlaces {
  /** By number. */
  readonly keys: CellKey[] = [];
  readonly #by: readonly SplitBy[];
  readonly #numbers = new Map<string, number>();

  constructor(by: readonly SplitBy[]) {
    this.#by = by;
  }

  /** The cell of each row; those not met before are numbered. */
  of({ length, periods, parts, keys }: Pick<SummedCells, "length" | "periods" | "parts" | "keys">): readonly number[] {
    return Array.from({ length }, (_, row) => {
      const name = this.#name(periods[row]!, parts[row]!, (by) => keys[by]![row]);
      const known = this.#numbers.get(name);
      if (known !== undefined) return known;
      const splits = Object.fromEntries(this.#by.map((by) => [by, keys[by]![row] ?? null])) as CellKey["splits"];
      const number = this.keys.push({ period: periods[row]!, part: parts[row]!, splits }) - 1;
      this.#numbers.set(name, number);
      return number;
    });
  }

  #name(period: string | null, part: number | null, split: (by: SplitBy) => unknown): string {
    const name = `${period} ${part}`;
    return this.#by.length === 0 ? name : name + JSON.stringify(this.#by.map((by) => split(by) ?? null));
  }
}
