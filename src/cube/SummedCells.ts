import type { KeyValue } from "./KeyValue.ts";

/**
 * The answer to a question, column by column: the rows of all columns belong together. Several rows may stand at one period, part and
 * keys: whoever reads adds them up.
 */
export interface SummedCells {
  readonly length: number;
  /** Null where the question has no grain. */
  readonly periods: readonly (string | null)[];
  /** Null where the question has no parts. */
  readonly parts: readonly (number | null)[];
  /** Splits of the question and dimensions of its subject. */
  readonly keys: Readonly<Record<string, readonly KeyValue[]>>;
  /** By column of a measure. */
  readonly sums: ReadonlyMap<string, ArrayLike<number>>;
  readonly answeredFrom: "roll-up" | "records";
}
