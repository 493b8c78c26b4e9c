/** What a key of a cell may hold. */
export type KeyValue = string | number | boolean | null;

/** A cell of an answer: its keys (`period`, `part`, splits, dimensions) and its sums. */
export interface Cell {
  readonly period: string | null;
  readonly part: number | null;
  readonly keys: Readonly<Record<string, KeyValue>>;
  readonly sums: Readonly<Record<string, number>>;
}
