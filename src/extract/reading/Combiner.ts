import type { Data } from "apache-arrow";
import { columnCodes } from "./columnCodes.ts";

/**
 * Some columns in one number for each row: the digits of what their columns hold, each in its column's width, behind the number
 * that earlier steps gave the row. `numbers` holds each that was met; its place stands for it in the next step.
 */
interface Step {
  readonly widths: readonly number[];
  readonly numbers: readonly number[];
}

/** Largest number looked up in a table; beyond it a map serves. */
const tableSize = 1 << 18;

/** Numbers the combinations of values of several text columns, from 0 in order of appearance, over the batches of a table. */
export class Combiner {
  readonly #codes: readonly Map<string | null, number>[];
  readonly #words: (readonly (string | null)[])[];
  readonly #known = new Map<string, number>();
  readonly #values: (readonly (string | null)[])[] = [];
  readonly #rows = new Map<number, number>();

  constructor(columns: number) {
    this.#codes = Array.from({ length: columns }, () => new Map<string | null, number>([[null, 0]]));
    this.#words = this.#codes.map(() => [null]);
  }

  /** Number of combinations met so far. */
  get size(): number {
    return this.#values.length;
  }

  /** The combination's number for each row of a piece, whose columns come in a constant order. */
  add(columns: readonly Data[], length: number): Int32Array {
    const ids = new Int32Array(length);
    const right = new Int32Array(length);
    const steps: Step[] = [];
    let widths: number[] = [];
    let size = 1;
    const close = (numbers: readonly number[]) => {
      steps.push({ widths, numbers });
      widths = [];
      size = numbers.length;
    };
    columns.forEach((column, at) => {
      const codes = this.#codes[at] as Map<string | null, number>;
      columnCodes(column, codes, right);
      // Maps keep the order of insertion, which is that of the codes.
      const width = codes.size;
      if (width > (this.#words[at]?.length ?? 0)) this.#words[at] = [...codes.keys()];
      if (size * width > tableSize && widths.length > 0) close(renumber(ids, size));
      widths.push(width);
      if (size * width > tableSize) return close(renumberPairs(ids, right, width));
      append(ids, right, width);
      size *= width;
    });
    close(renumber(ids, size));
    const found = Int32Array.from({ length: size }, (_, id) => this.#find(id, steps));
    const rows = replaceAndCount(ids, found);
    rows.forEach((count, id) =>
      this.#rows.set(found[id] as number, (this.#rows.get(found[id] as number) ?? 0) + count),
    );
    return ids;
  }

  /** Rows by combination since the last call, and the values of combinations from number `from` on. */
  take(from: number): {
    readonly rows: readonly (readonly [number, number])[];
    readonly values: readonly (readonly (string | null)[])[];
  } {
    const rows = [...this.#rows].filter(([, count]) => count > 0);
    this.#rows.clear();
    return { rows, values: this.#values.slice(from) };
  }

  #find(id: number, steps: readonly Step[]): number {
    const codes: number[] = [];
    let left = id;
    for (const { widths, numbers } of steps.toReversed()) {
      left = numbers[left] as number;
      for (const width of widths.toReversed()) {
        codes.unshift(left % width);
        left = Math.floor(left / width);
      }
    }
    const key = codes.join();
    let found = this.#known.get(key);
    if (found === undefined) {
      found = this.#values.length;
      this.#known.set(key, found);
      this.#values.push(codes.map((code, at) => this.#words[at]?.[code] ?? null));
    }
    return found;
  }
}

/** Puts a column's code behind each id, as a digit. */
function append(ids: Int32Array, right: Int32Array, width: number): void {
  for (let row = 0; row < ids.length; row++) ids[row] = Math.imul(ids[row] as number, width) + (right[row] as number);
}

/** Replaces each id by what was found for it, and counts its rows. */
function replaceAndCount(ids: Int32Array, found: Int32Array): Int32Array {
  const rows = new Int32Array(found.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number;
    rows[id] = (rows[id] as number) + 1;
    ids[row] = found[id] as number;
  }
  return rows;
}

/** Replaces each id, below `size`, by its place among those met, in order of appearance; answers with them. */
function renumber(ids: Int32Array, size: number): readonly number[] {
  const met: number[] = [];
  const places = new Int32Array(size);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number;
    ids[row] = (places[id] || (places[id] = met.push(id))) - 1;
  }
  return met;
}

/** The same for each id with its code in a column of `width` codes. */
function renumberPairs(ids: Int32Array, right: Int32Array, width: number): readonly number[] {
  const met: number[] = [];
  const places = new Map<number, number>();
  for (let row = 0; row < ids.length; row++) {
    const pair = (ids[row] as number) * width + (right[row] as number);
    let place = places.get(pair);
    if (place === undefined) places.set(pair, (place = met.push(pair) - 1));
    ids[row] = place;
  }
  return met;
}
