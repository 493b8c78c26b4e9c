import type { KeyValue } from "./KeyValue.ts";

/** As narrow as the numbers in them allow. */
export type Codes = Uint16Array | Uint32Array;
export type Sums = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** A key of a roll-up: what each row holds, as a place in the list of distinct values. */
export interface RollUpKey {
  readonly codes: Codes;
  readonly values: readonly KeyValue[];
}

/**
 * Sums of a subject's measures, column by column, under the names that `storedSums` gives them. Its keys are `date` (the day, or the
 * first of the month, `YYYY-MM-DD`), `place` (site or hospital), the breakdowns where its kind keeps them, and the subject's dimensions.
 * NaN where a published cell is hidden: no sum that it enters tells anything. Rows lie place by place, so that what
 * one place holds is found without reading the rest.
 */
export interface RollUp {
  readonly length: number;
  readonly keys: Readonly<Record<string, RollUpKey>>;
  readonly sums: Readonly<Record<string, Sums>>;
}
