import fc from "fast-check";
import { expect, test } from "vitest";
import { additiveSystem } from "./additiveSystem.ts";
import { HiddenCells } from "./HiddenCells.ts";
import { ProtectionSearch } from "./ProtectionSearch.ts";
import type { Axis, PublishedTable } from "./PublishedTable.ts";

const underTotal = (places: number): Axis => ({ parents: [null, ...Array.from({ length: places }, () => 0)] });

/** What searches a table of letters in which some cells are hidden. */
function searchOf(axes: readonly Axis[], units: readonly number[], hidden: readonly number[], k: number) {
  const table: PublishedTable = {
    axes,
    cells: units.map((count) => ({
      cell: { rule: "process", denominator: { units: count, patients: count, exact: true } },
      state: "publish",
    })),
  };
  const system = additiveSystem(table)!;
  return new ProtectionSearch(system, new HiddenCells(system, table, hidden), k);
}

/** Parts of a shown total, all hidden; the first has no letter to lose, the others may each lose so many. */
function partsSearched(k: number, ...rooms: readonly number[]): ProtectionSearch {
  const units = [1, ...rooms.map((room) => room + 1)];
  const total = units.reduce((sum, count) => sum + count, 0);
  return searchOf(
    [underTotal(units.length)],
    [total, ...units],
    [...units.keys()].map((at) => at + 1),
    k,
  );
}

/** Two by two by two places with all their sums. */
const pair = [1, 2];
const corners = pair.flatMap((a) => pair.flatMap((b) => pair.map((c) => 9 * a + 3 * b + c)));
function cube(leaves: readonly number[]): number[] {
  const axis = [[0, 1], [0], [1]];
  return axis.flatMap((as) =>
    axis.flatMap((bs) =>
      axis.map((cs) =>
        as.flatMap((a) => bs.flatMap((b) => cs.map((c) => leaves[4 * a + 2 * b + c]!))).reduce((x, y) => x + y),
      ),
    ),
  );
}

test("a cell of three sums is protected where every other corner of a hidden cube can lose enough", () => {
  const law = () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(7),
        (leaves, k, start) => {
          const isEven = (corner: number) => [0, 3, 5, 6].includes(corner);
          const least = (even: boolean) => Math.min(...leaves.filter((_, corner) => isEven(corner) === even)) - 1;
          const search = searchOf([underTotal(2), underTotal(2), underTotal(2)], cube(leaves), corners, k);
          const found = search.protectedBy(corners[start]!);
          return least(true) + least(false) >= k
            ? found !== null && found.toSorted((a, b) => a - b).join() === corners.join()
            : found === null;
        },
      ),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 100 },
    );
  expect(law).not.toThrow();
});

test("protection rests on one cell where one can lose enough, and else on few that can lose much", () => {
  expect(partsSearched(10, 1, 10, 12).protectedBy(1)).toEqual([1, 3]);
  expect(partsSearched(10, 1, 6, 5).protectedBy(1)).toEqual([1, 3, 4]);
  expect(partsSearched(11, 1, 2, 9).protectedBy(1)).toEqual([1, 4, 3]);
  expect(partsSearched(11, 1, 4, 4, 4).protectedBy(1)).toEqual([1, 3, 4, 5]);
  expect(partsSearched(4, 1, 1, 1, 1).protectedBy(1)).toEqual([1, 2, 3, 4, 5]);
  expect(partsSearched(5, 1, 1, 1, 1).protectedBy(1)).toBeNull();
});
