import type { Data } from "apache-arrow";
import { columnCodes } from "./columnCodes.ts";

/** Dense numbering of pairs (earlier columns, this column) seen in a piece; remembers each pair. */
interface Pairs {
  readonly left: number[];
  readonly right: number[];
}

/** Largest table of pairs to number by lookup; beyond it a map serves. */
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
    let size = 1;
    const steps: Pairs[] = [];
    columns.forEach((column, at) => {
      const codes = this.#codes[at] as Map<string | null, number>;
      const right = columnCodes(column, codes);
      // Maps keep the order of insertion, which is that of the codes.
      if (codes.size > (this.#words[at]?.length ?? 0)) this.#words[at] = [...codes.keys()];
      const pairs = numberPairs(ids, size, right, codes.size);
      size = pairs.left.length;
      steps.push(pairs);
    });
    const found = Int32Array.from({ length: size }, (_, id) => this.#find(id, steps));
    const rows = new Int32Array(size);
    for (let row = 0; row < length; row++) {
      const id = ids[row] as number;
      rows[id] = (rows[id] as number) + 1;
      ids[row] = found[id] as number;
    }
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

  #find(id: number, steps: readonly Pairs[]): number {
    const codes: number[] = [];
    for (let at = steps.length - 1, left = id; at >= 0; left = steps[at]?.left[left] as number, at--)
      codes.unshift(steps[at]?.right[left] as number);
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

/** Replaces each id by the number of its pair with `right`. */
function numberPairs(ids: Int32Array, size: number, right: Int32Array, width: number): Pairs {
  const pairs: Pairs = { left: [], right: [] };
  const add = (left: number, code: number) => {
    pairs.right.push(code);
    return pairs.left.push(left) - 1;
  };
  if (size * width <= tableSize) {
    const table = new Int32Array(size * width);
    for (let row = 0; row < ids.length; row++) {
      const key = (ids[row] as number) * width + (right[row] as number);
      ids[row] = (table[key] || (table[key] = add(ids[row] as number, right[row] as number) + 1)) - 1;
    }
    return pairs;
  }
  const table = new Map<number, number>();
  for (let row = 0; row < ids.length; row++) {
    const key = (ids[row] as number) * width + (right[row] as number);
    let number = table.get(key);
    if (number === undefined) table.set(key, (number = add(ids[row] as number, right[row] as number)));
    ids[row] = number;
  }
  return pairs;
}
