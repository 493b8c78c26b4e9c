import { expect, test } from "vitest";
import { feasibleIntervals } from "./feasibleIntervals.ts";
import type { Axis, PublishedTable } from "./PublishedTable.ts";
import { suppressComplementary } from "./suppressComplementary.ts";
import { unprotectedCells } from "./unprotectedCells.ts";

const k = 11;
const underTotal = (places: number): Axis => ({ parents: [null, ...Array.from({ length: places }, () => 0)] });
const alone = (places: number): Axis => ({ parents: Array.from({ length: places }, () => null) });

/** Denominators, hidden below k. */
function table(axes: readonly Axis[], units: readonly number[]): PublishedTable {
  return {
    axes,
    cells: units.map((count) => ({
      cell: { rule: "process", denominator: { units: count, patients: count, exact: true } },
      state: count > 0 && count < k ? "hide" : "publish",
    })),
  };
}

test("one hidden part of a total that is shown takes the smallest part that protects it with it", () => {
  const parts = table([underTotal(4)], [234, 4, 60, 50, 120]);
  expect(unprotectedCells(parts, k)).toEqual([1]);
  expect(feasibleIntervals(parts)).toEqual([{ cell: 1, bounds: [{ lower: 4, upper: 4 }] }]);
  expect(suppressComplementary(parts, k)).toEqual([3]);
  expect(feasibleIntervals(parts, [3])).toEqual([
    { cell: 1, bounds: [{ lower: 1, upper: 53 }] },
    { cell: 3, bounds: [{ lower: 1, upper: 53 }] },
  ]);
});

test("nothing more is hidden where no total is shown", () => {
  expect(suppressComplementary(table([alone(3)], [4, 60, 50]), k)).toEqual([]);
});

test("a small part with no other than empty ones takes the total with it", () => {
  expect(suppressComplementary(table([underTotal(2)], [15, 15, 0]), k)).toEqual([]);
  const parts = { ...table([underTotal(2)], [9, 9, 0]) };
  expect(suppressComplementary(parts, k)).toEqual([]);
  const known = { ...parts, cells: parts.cells.map((cell, at) => (at === 0 ? { ...cell, state: "publish" } : cell)) };
  expect(suppressComplementary(known as PublishedTable, k)).toEqual([0]);
});

test("two hidden parts of a small sum hide a third", () => {
  const parts = table([underTotal(3)], [69, 4, 5, 60]);
  expect(unprotectedCells(parts, k)).toEqual([1, 2]);
  expect(suppressComplementary(parts, k)).toEqual([3]);
});

test("a total that no one sees needs no protection and gives none away", () => {
  const parts = table([underTotal(3)], [114, 4, 50, 60]);
  const unseen: PublishedTable = {
    ...parts,
    cells: parts.cells.map((cell, at) => (at === 0 ? { ...cell, state: "absent" } : cell)),
  };
  expect(suppressComplementary(unseen, k)).toEqual([]);
  expect(feasibleIntervals(unseen)).toEqual([{ cell: 1, bounds: [{ lower: 1, upper: Infinity }] }]);
});

test("in a hospital of two units the hidden unit is looked for beyond the hospital", () => {
  // AP › two hospitals › two units each; one unit has no other beside it that counted anyone.
  const axis: Axis = { parents: [null, 0, 0, 1, 1, 2, 2] };
  const places = table([axis], [97, 7, 90, 7, 0, 40, 50]);
  expect(places.cells.map(({ state }) => state).indexOf("hide")).toBe(1);
  expect(suppressComplementary(places, k)).toEqual([2, 5]);
});

test("a cell in doubt is protected like a hidden one", () => {
  const parts = table([underTotal(2)], [84, 24, 60]);
  const doubtful: PublishedTable = {
    ...parts,
    cells: parts.cells.map((cell, at) => (at === 1 ? { ...cell, state: "verify" } : cell)),
  };
  expect(suppressComplementary(doubtful, k)).toEqual([2]);
});

const side = (units: number) => ({ units, patients: units, exact: true });
/** Rates of three parts under their total, the first of them hidden. */
const rates = (sides: readonly (readonly [number, number])[]): PublishedTable => ({
  axes: [underTotal(3)],
  cells: sides.map(([numerator, remainder], at) => ({
    cell: {
      rule: "clinical",
      denominator: side(numerator + remainder),
      numerator: side(numerator),
      remainder: side(remainder),
    },
    state: at === 1 ? "hide" : "publish",
  })),
});

test("a rate hides as much as its numerator and its remainder need", () => {
  // The smaller neighbour has too few events to lend any: the larger one protects both sides.
  expect(
    suppressComplementary(
      rates([
        [65, 460],
        [5, 60],
        [0, 100],
        [60, 300],
      ]),
      k,
    ),
  ).toEqual([3]);
});

test("where a settled total tells that there is no event, the remainder alone is protected", () => {
  const none = rates([
    [0, 100],
    [0, 6],
    [0, 44],
    [0, 50],
  ]);
  expect(suppressComplementary(none, k, new Set([0]))).toEqual([2]);
  expect(suppressComplementary(none, k)).toEqual([0]);
});

/** Any threshold, and which cells are hidden under it. */
function smallTable(axes: readonly Axis[], units: readonly number[], threshold: number): PublishedTable {
  const { cells } = table(axes, units);
  const states = units.map((count): "hide" | "publish" => (count > 0 && count < threshold ? "hide" : "publish"));
  return { axes, cells: cells.map(({ cell }, at) => ({ cell, state: states[at]! })) };
}

test("small cells are protected before large ones, which then may need no more", () => {
  const parts = smallTable([underTotal(5)], [11, 2, 1, 4, 2, 2], 4);
  expect(suppressComplementary(parts, 4)).toEqual([0]);
});

test("what was hidden for one cell and is not needed beside what was hidden for another is shown again", () => {
  const units = [12, 5, 3, 2, 2, 7, 3, 2, 1, 1, 5, 2, 1, 1, 1];
  const added = suppressComplementary(smallTable([underTotal(2), underTotal(4)], units, 3), 3)!;
  expect(added).toEqual([0, 2, 6, 10]);
});

test("of two cells that can be shown again it is the larger one", () => {
  const units = [115, 30, 33, 52, 49, 13, 18, 18, 44, 16, 8, 20, 6, 1, 3, 2, 16, 0, 4, 12];
  expect(suppressComplementary(smallTable([underTotal(4), underTotal(3)], units, 10), 10)).toEqual([5, 7, 9, 16, 19]);
});

test("of cells that cost the same to hide the first are hidden", () => {
  const units = [37, 1, 10, 8, 10, 8, 11, 0, 0, 3, 1, 7, 2, 0, 2, 0, 0, 0, 11, 0, 3, 1, 7, 0, 13, 1, 5, 4, 2, 1];
  expect(suppressComplementary(smallTable([underTotal(4), underTotal(5)], units, 8), 8)).toEqual([2, 3, 4, 5, 6]);
});

test("settled cells stay as they are, and where they leave no protection there is none", () => {
  const parts = table([underTotal(4)], [234, 4, 60, 50, 120]);
  expect(suppressComplementary(parts, k, new Set([3]))).toEqual([2]);
  expect(suppressComplementary(parts, k, new Set([0, 2, 3, 4]))).toBe(null);
});

test("intervals come in the order of the cells, also where months that nothing adds up stand beside each other", () => {
  const months = table([underTotal(2), alone(2)], [9, 40, 4, 20, 5, 20]);
  expect(feasibleIntervals(months, [3, 5])!.map(({ cell }) => cell)).toEqual([0, 2, 3, 4, 5]);
});

test("what is no table has no answer", () => {
  const wrongSum = table([underTotal(2)], [99, 40, 60]);
  const wrongSize = table([underTotal(3)], [100, 40, 60]);
  const loop = table([{ parents: [1, 0] }], [0, 0]);
  const strange = table([underTotal(2)], [20.5, 20, 0.5]);
  const none = table([], []);
  for (const wrong of [wrongSum, wrongSize, loop, strange, none]) {
    expect(suppressComplementary(wrong, k)).toBe(null);
    expect(unprotectedCells(wrong, k)).toBe(null);
    expect(feasibleIntervals(wrong)).toBe(null);
  }
  const right = table([underTotal(2)], [100, 40, 60]);
  for (const wrong of [0, -1, 1.5, NaN, Infinity]) {
    expect(suppressComplementary(right, wrong)).toBe(null);
    expect(unprotectedCells(right, wrong)).toBe(null);
  }
});
