import { expect, test } from "vitest";
import { attackTable } from "../../tests/disclosure/attackTable.ts";
import type { Axis, PublishedTable } from "./PublishedTable.ts";
import { unprotectedCells } from "./unprotectedCells.ts";

/** A group › two hospitals of two units each, over months and their total: most cells stand in three sums. */
const places: Axis = { parents: [null, 0, 0, 1, 1, 2, 2] };
const underTotal = (months: number): Axis => ({ parents: [null, ...Array.from({ length: months }, () => 0)] });

/** The units of the four units by month, with all their sums; hidden where they are few. */
function table(k: number, ...months: readonly (readonly [number, number, number, number])[]): PublishedTable {
  const columns = months.map(([a, b, c, d]) => [a + b + c + d, a + b, c + d, a, b, c, d]);
  const cells = places.parents.flatMap((_, place) => {
    const counts = columns.map((column) => column[place]!);
    return [counts.reduce((sum, count) => sum + count, 0), ...counts];
  });
  return {
    axes: [places, underTotal(months.length)],
    cells: cells.map((units) => ({
      cell: { rule: "process", denominator: { units, patients: units, exact: true } },
      state: units > 0 && units < k ? "hide" : "publish",
    })),
  };
}

/** By linear programs of their own, from nothing but what the table shows. */
const worked = (of: PublishedTable, k: number) =>
  [...attackTable(of, [])].flatMap(([at, [bounds]]) => (bounds!.upper - bounds!.lower < k - 1e-6 ? [at] : []));

test.each([
  { k: 5, open: 6, of: table(5, [3, 4, 20, 20], [4, 30, 3, 20], [3, 20, 4, 30]) },
  { k: 4, open: 0, of: table(4, [3, 3, 3, 3], [3, 3, 3, 3], [9, 9, 9, 9]) },
  { k: 4, open: 1, of: table(4, [3, 3, 3, 3], [3, 3, 3, 3], [9, 9, 9, 1]) },
  { k: 4, open: 4, of: table(4, [3, 3, 1, 3], [3, 3, 3, 1], [9, 9, 9, 9]) },
  { k: 3, open: 6, of: table(3, [2, 2, 9, 1], [2, 2, 9, 9], [9, 9, 1, 9]) },
])("in a table with sums of sums they are those that a reader works out: $open for $k", ({ k, open, of }) => {
  const found = unprotectedCells(of, k)!;
  expect(found).toEqual(worked(of, k));
  expect(found.length).toBe(open);
});
