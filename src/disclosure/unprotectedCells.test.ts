import { expect, test, vi } from "vitest";
import { attackTable } from "../../tests/disclosure/attackTable.ts";
import type { Axis, PublishedTable } from "./PublishedTable.ts";
import { polytopeOf } from "./polytopeOf.ts";
import { unprotectedCells } from "./unprotectedCells.ts";

vi.mock("./polytopeOf.ts", { spy: true });

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
  [...attackTable(of, [])].flatMap(([at, bounds]) =>
    bounds.some(({ lower, upper }) => upper - lower < k - 1e-6) ? [at] : [],
  );

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

test("a rate is told by one of its sides alone", () => {
  const letters = table(4, [3, 3, 1, 3], [3, 3, 3, 1], [9, 9, 9, 9]);
  const leaves = [4, 2, 2, 1, 1, 1, 1];
  const side = (units: number) => ({ units, patients: units, exact: true });
  const rates: PublishedTable = {
    ...letters,
    cells: letters.cells.map(({ cell, state }, at) => {
      const { units } = cell.denominator;
      const remainder = 50 * leaves[Math.floor(at / 4)]! * (at % 4 === 0 ? 3 : 1);
      return {
        cell: {
          rule: "clinical",
          denominator: side(units + remainder),
          numerator: side(units),
          remainder: side(remainder),
        },
        state,
      };
    }),
  };
  const found = unprotectedCells(rates, 6)!;
  expect(found).toEqual(worked(rates, 6));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(rates.cells.filter(({ state }) => state === "hide").length);
});

test("linear programs are run where a search is not enough, and where they are small", () => {
  const programs = (of: PublishedTable, k: number) => {
    vi.mocked(polytopeOf).mockClear();
    const found = unprotectedCells(of, k)!;
    return { found: found.length, programs: vi.mocked(polytopeOf).mock.calls.length };
  };
  const twoWays = (...units: readonly number[]): PublishedTable => ({
    axes: [underTotal(2), underTotal(2)],
    cells: units.map((count) => ({
      cell: { rule: "process", denominator: { units: count, patients: count, exact: true } },
      state: count < 4 ? "hide" : "publish",
    })),
  });
  expect(programs(twoWays(40, 20, 20, 20, 3, 17, 20, 17, 3), 4)).toEqual({ found: 2, programs: 0 });
  expect(programs(table(4, [3, 3, 3, 3], [3, 3, 3, 3], [9, 9, 9, 9]), 4)).toEqual({ found: 0, programs: 2 });
  // Each hospital is a group of its own: 150 hidden cells, and 152.
  const steady = (months: number) =>
    Array.from({ length: months }, (): [number, number, number, number] => [3, 3, 3, 3]);
  expect(programs(table(4, ...steady(75)), 4)).toEqual({ found: 0, programs: 2 });
  expect(programs(table(4, ...steady(76)), 4)).toEqual({ found: 0, programs: 0 });
  // One more, alone in its month: only its group needs a program.
  expect(programs(table(4, ...steady(76), [9, 9, 9, 1]), 4)).toEqual({ found: 1, programs: 1 });
});
