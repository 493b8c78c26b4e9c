import type { SplitBy } from "../cube/Question.ts";

/** Where a cell stands: `period`, `part` and the splits, absent ones null. */
export interface CellKey {
  readonly period: string | null;
  readonly part: number | null;
  readonly splits: Readonly<Partial<Record<SplitBy, string | number | null>>>;
}
