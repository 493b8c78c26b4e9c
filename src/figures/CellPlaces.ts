import type { SplitBy } from "../cube/Question.ts";
import type { SummedCells } from "../cube/SummedCells.ts";
import type { CellKey } from "./CellKey.ts";

/** Numbers the cells that rows of answers stand for, in the order in which they come: many rows stand for one. */
export class CellPlaces {
  /** By number. */
  readonly keys: CellKey[] = [];
  readonly #by: readonly SplitBy[];
  /** By part and period, and where there are splits by their values as text. */
  readonly #numbers = new Map<number | null, Map<string | null, Map<string, number>>>();

  constructor(by: readonly SplitBy[]) {
    this.#by = by;
  }

  /** The cell of each row; those not met before are numbered. */
  of({ length, periods, parts, keys }: Pick<SummedCells, "length" | "periods" | "parts" | "keys">): readonly number[] {
    return Array.from({ length }, (_, row) => {
      const [period, part] = [periods[row]!, parts[row]!];
      const numbers = this.#numbersAt(part, period);
      const name = this.#by.length === 0 ? "" : JSON.stringify(this.#by.map((by) => keys[by]![row] ?? null));
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const splits = Object.fromEntries(this.#by.map((by) => [by, keys[by]![row] ?? null])) as CellKey["splits"];
      const number = this.keys.push({ period, part, splits }) - 1;
      numbers.set(name, number);
      return number;
    });
  }

  #numbersAt(part: number | null, period: string | null): Map<string, number> {
    const periods = this.#numbers.get(part) ?? new Map<string | null, Map<string, number>>();
    this.#numbers.set(part, periods);
    const numbers = periods.get(period) ?? new Map<string, number>();
    periods.set(period, numbers);
    return numbers;
  }
}
