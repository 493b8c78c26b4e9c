import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { additiveSystem } from "./additiveSystem.ts";
import { HiddenCells } from "./HiddenCells.ts";
import { ProtectionSearch } from "./ProtectionSearch.ts";
import type { Axis, PublishedTable } from "./PublishedTable.ts";

const underTotal = (places: number): Axis => ({ parents: [null, ...Array.from({ length: places }, () => 0)] });

/** What searches a table of letters in which some cells are hidden, and its looks at them. */
function searchOf(axes: readonly Axis[], units: readonly number[], cells: readonly number[], k: number) {
  const table: PublishedTable = {
    axes,
    cells: units.map((count) => ({
      cell: { rule: "process", denominator: { units: count, patients: count, exact: true } },
      state: "publish",
    })),
  };
  const system = additiveSystem(table)!;
  const hidden = new HiddenCells(system, table, cells);
  return { search: new ProtectionSearch(system, hidden, k), looks: vi.spyOn(hidden, "inRelation") };
}

/** Parts of a shown total, 1, 2, …, all hidden; each may lose so many letters. */
function partsOf(k: number, ...rooms: readonly number[]) {
  const units = rooms.map((room) => room + 1);
  const total = units.reduce((sum, count) => sum + count, 0);
  const parts = [...rooms.keys()].map((at) => at + 1);
  return searchOf([underTotal(rooms.length)], [total, ...units], parts, k);
}

/** The corners of two by two by two places, each with its total before it, and the letters of all of them. */
const pair = [1, 2];
const corners = pair.flatMap((a) => pair.flatMap((b) => pair.map((c) => 9 * a + 3 * b + c)));
function cube(letters: readonly number[]): number[] {
  const places = [[0, 1], [0], [1]];
  return places.flatMap((as) =>
    places.flatMap((bs) =>
      places.map((cs) =>
        as.flatMap((a) => bs.flatMap((b) => cs.map((c) => letters[4 * a + 2 * b + c]!))).reduce((x, y) => x + y),
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
        (letters, k, start) => {
          const isEven = (corner: number) => [0, 3, 5, 6].includes(corner);
          const room = (even: boolean) => Math.min(...letters.filter((_, corner) => isEven(corner) === even)) - 1;
          const { search } = searchOf([underTotal(2), underTotal(2), underTotal(2)], cube(letters), corners, k);
          const found = search.protectedBy(corners[start]!);
          return room(true) + room(false) >= k
            ? found !== null && found.toSorted((a, b) => a - b).join() === corners.join()
            : found === null;
        },
      ),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 100 },
    );
  expect(law).not.toThrow();
});

test("a ring of hidden cells without a rectangle protects each of them, beside cells of three sums", () => {
  // A group › a hospital › three units, over three months and their total.
  const places: Axis = { parents: [null, 0, 1, 1, 1] };
  const letters = [9, 9, 3, 3, 3].flatMap((count) => [3 * count, count, count, count]);
  const ring = [9, 10, 14, 15, 17, 19];
  const { search } = searchOf([places, underTotal(3)], letters, ring, 4);
  for (const at of ring) {
    expect(search.protectedBy(at)!.toSorted((a, b) => a - b)).toEqual(ring);
  }
});

test.each([
  { k: 10, rooms: [0, 1, 10, 12], by: [1, 3] },
  { k: 10, rooms: [0, 5, 12], by: [1, 3] },
  { k: 10, rooms: [0, 1, 6, 5], by: [1, 3, 4] },
  { k: 6, rooms: [0, 4, 3, 5], by: [1, 2, 3] },
  { k: 11, rooms: [0, 1, 2, 9], by: [1, 4, 3] },
  { k: 11, rooms: [0, 1, 4, 4, 4], by: [1, 3, 4, 5] },
  { k: 4, rooms: [0, 1, 1, 1, 1], by: [1, 2, 3, 4, 5] },
  { k: 5, rooms: [0, 1, 1, 1, 1], by: null },
])("protection rests on few cells that can lose much: where $rooms may be lost, $k by $by", ({ k, rooms, by }) => {
  expect(partsOf(k, ...rooms).search.protectedBy(1)).toEqual(by);
});

test.each([
  { k: 6, rooms: [0, 4, 20], met: [1, 3] },
  { k: 7, rooms: [3, 4], met: [1, 2] },
])("a table met on the way speaks for each cell that is $k apart in it, without a search", ({ k, rooms, met }) => {
  const { search, looks } = partsOf(k, ...rooms);
  expect(search.isProtected(1)).toBe(true);
  for (const at of [...rooms.keys()].map((part) => part + 1)) {
    looks.mockClear();
    expect(search.isProtected(at)).toBe(true);
    expect(looks.mock.calls.length > 0).toBe(!met.includes(at));
  }
});

test("a side that is k apart in a table met on the way does not speak for the other side", () => {
  const side = (units: number) => ({ units, patients: units, exact: true });
  const sides = [
    [40, 4],
    [20, 2],
    [20, 2],
  ] as const;
  const table: PublishedTable = {
    axes: [underTotal(2)],
    cells: sides.map(([numerator, remainder], at) => ({
      cell: {
        rule: "clinical",
        denominator: side(numerator + remainder),
        numerator: side(numerator),
        remainder: side(remainder),
      },
      state: at === 0 ? "publish" : "hide",
    })),
  };
  const system = additiveSystem(table)!;
  const search = new ProtectionSearch(system, new HiddenCells(system, table), 11);
  expect([search.isProtected(1), search.isProtected(1), search.isProtected(2)]).toEqual([false, false, false]);
});

/** A table of two ways: the letters of its cells without the totals, which are added; some cells are hidden. */
function twoWays(
  k: number,
  letters: readonly (readonly number[])[],
  isHidden: (row: number, column: number) => boolean,
) {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const rows = letters.map((row) => [sum(row), ...row]);
  const width = rows[0]!.length;
  const units = [rows[0]!.map((_, column) => sum(rows.map((row) => row[column]!))), ...rows].flat();
  const at = (row: number, column: number) => row * width + column;
  const cells = letters.flatMap((row, i) => row.flatMap((_, j) => (isHidden(i + 1, j + 1) ? [at(i + 1, j + 1)] : [])));
  return { at, ...searchOf([underTotal(letters.length), underTotal(width - 1)], units, cells, k) };
}
const ascending = (cells: readonly number[] | null) => cells?.toSorted((a, b) => a - b);

test("what a cell can gain is no more asked of what it loses", () => {
  // It gains three letters and loses two within one rectangle; another could lose more.
  const { at, search } = twoWays(
    5,
    [
      [20, 4, 1],
      [4, 3, 9],
      [9, 9, 10],
    ],
    () => true,
  );
  expect(ascending(search.protectedBy(at(1, 1)))).toEqual([at(1, 1), at(1, 2), at(2, 1), at(2, 2)]);
});

test("one cell is hidden rather than two that hold somewhat less", () => {
  const { at, search } = twoWays(
    11,
    [
      [5, 40, 12],
      [40, 30, 12],
    ],
    (row, column) => (row === 1 ? column < 3 : column === 1),
  );
  expect(ascending(search.protectionOf(at(1, 1)))).toEqual([at(1, 1), at(1, 2), at(2, 1), at(2, 2)]);
});

test("a cell that can only lose is protected by a ring in which it does", () => {
  const { at, search } = twoWays(
    4,
    [
      [9, 1, 90],
      [90, 9, 1],
      [1, 90, 9],
    ],
    (row, column) => row === column || (row === 1 && column === 2) || (row === 3 && column === 1),
  );
  const ring = [at(1, 1), at(1, 2), at(2, 2), at(2, 3), at(3, 1), at(3, 3)];
  expect(ascending(search.protectionOf(at(1, 1)))).toEqual(ring);
});
