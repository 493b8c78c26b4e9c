import { expect, test } from "vitest";
import { type AdditiveSystem, additiveSystem, coefficient } from "./additiveSystem.ts";
import type { Cell, Side } from "./judgeCell.ts";
import type { Axis, PublishedTable, TableCell } from "./PublishedTable.ts";

const side = (units: number): Side => ({ units, patients: units, exact: true });
const letters = (units: number): Cell => ({ rule: "process", denominator: side(units) });
const mentions = (numerator: number, remainder: number): Cell => ({
  rule: "clinical",
  denominator: side(numerator + remainder),
  numerator: side(numerator),
  remainder: side(remainder),
});
const table = (axes: readonly Axis[], cells: readonly Cell[], state: TableCell["state"] = "publish") => ({
  axes,
  cells: cells.map((cell): TableCell => ({ cell, state })),
});
const withState = (of: PublishedTable, at: number, state: TableCell["state"]): PublishedTable => ({
  ...of,
  cells: of.cells.with(at, { ...of.cells[at]!, state }),
});

/** A group › two hospitals, the first of two units. */
const places: Axis = { parents: [null, 0, 0, 1, 1] };
const twoMonths: Axis = { parents: [null, 0, 0] };
const yearOf = [
  [60, 25, 35],
  [20, 5, 15],
  [40, 20, 20],
  [20, 5, 15],
  [0, 0, 0],
].flat();
const year = table([places, twoMonths], yearOf.map(letters));

test("every sum along each axis is a relation, and a cell knows those it stands in", () => {
  const { relations, relationsOf, strides, loose, simple } = additiveSystem(year)!;
  expect(strides).toEqual([3, 1]);
  expect(relations.map(({ cells }) => cells)).toEqual([
    [0, 3, 6],
    [3, 9, 12],
    [1, 4, 7],
    [4, 10, 13],
    [2, 5, 8],
    [5, 11, 14],
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
    [9, 10, 11],
    [12, 13, 14],
  ]);
  expect(relations.every(({ total, cells }) => total === cells[0])).toBe(true);
  for (const [at, of] of relationsOf.entries()) {
    expect(of).toEqual(relations.flatMap(({ cells }, index) => (cells.includes(at) ? [index] : [])));
  }
  expect(relations[1]!.cells.map((at) => coefficient(relations[1]!, at))).toEqual([-1, 1, 1]);
  expect([loose, simple]).toEqual([[], false]);
  expect(additiveSystem(table([twoMonths], [30, 10, 20].map(letters)))).toMatchObject({
    loose: [0, 1, 2],
    simple: true,
  });
  expect(additiveSystem(table([{ parents: [null, null] }], [30, 10].map(letters)))).toMatchObject({
    relations: [],
    loose: [],
    simple: true,
  });
});

test("to hide a total costs its units once for each cell that it adds up", () => {
  const costs = [3 * 2 * 60, 3 * 25, 3 * 35, 2 * 2 * 20, 2 * 5, 2 * 15, 2 * 40, 20, 20, 2 * 20, 5, 15, 0, 0, 0];
  expect([...additiveSystem(year)!.loss]).toEqual(costs);
});

test("a count of letters may fall to 1 where it is hidden, to 0 where no one sees it; the sides of a rate to 0", () => {
  const [measure, none] = additiveSystem(withState(year, 4, "absent"))!.measures;
  expect(none).toBeUndefined();
  expect([...measure!.counts]).toEqual(yearOf);
  expect([...measure!.room]).toEqual(yearOf.map((count, at) => (at === 4 ? count : count - 1)));
  const rates = additiveSystem(table([twoMonths], [mentions(7, 23), mentions(3, 7), mentions(4, 16)]))!;
  expect(rates.measures.map(({ counts, room }) => [[...counts], [...room]])).toEqual([
    [
      [7, 3, 4],
      [7, 3, 4],
    ],
    [
      [23, 7, 16],
      [23, 7, 16],
    ],
  ]);
});

test("what is empty or settled is not hidden; what no one sees may always serve", () => {
  const hideable = (of: PublishedTable, settled?: ReadonlySet<number>) =>
    additiveSystem(of, settled)!.hideable.flatMap((may, at) => (may ? [] : [at]));
  expect(hideable(year)).toEqual([12, 13, 14]);
  expect(hideable(year, new Set([0, 4]))).toEqual([0, 4, 12, 13, 14]);
  expect(hideable(withState(withState(year, 13, "absent"), 4, "absent"), new Set([4]))).toEqual([12, 14]);
});

test("a settled total of none that is shown tells its parts, of that count alone", () => {
  const rates = table([twoMonths], [mentions(0, 30), mentions(0, 10), mentions(0, 20)]);
  const told = ({ isTold }: AdditiveSystem) => [0, 1].map((measure) => isTold(measure, 1));
  expect(told(additiveSystem(rates, new Set([0]))!)).toEqual([true, false]);
  const twice = additiveSystem(
    table(
      [twoMonths, twoMonths],
      [
        mentions(9, 90),
        mentions(0, 30),
        mentions(9, 60),
        mentions(3, 30),
        mentions(0, 10),
        mentions(3, 20),
        mentions(6, 60),
        mentions(0, 20),
        mentions(6, 40),
      ],
    ),
    new Set([1, 3]),
  )!;
  expect([0, 1].map((measure) => twice.isTold(measure, 4))).toEqual([true, false]);
  expect(twice).toMatchObject({ simple: true, loose: [] });
  expect(told(additiveSystem(rates)!)).toEqual([false, false]);
  expect(told(additiveSystem(rates, new Set([1]))!)).toEqual([false, false]);
  expect(told(additiveSystem(withState(rates, 0, "hide"), new Set([0]))!)).toEqual([false, false]);
});

test.each<[string, PublishedTable]>([
  ["has no axis", table([], [letters(1)])],
  ["has an axis without places", table([twoMonths, { parents: [] }], [])],
  ["has a cell too few", table([twoMonths], [letters(30), letters(30)])],
  ["has a cell too many", table([twoMonths], [30, 10, 20, 0].map(letters))],
  ["has places above each other", table([{ parents: [1, 0] }], [0, 0].map(letters))],
  ["has a place above itself", table([{ parents: [null, 1] }], [0, 0].map(letters))],
  [
    "has one axis that is none",
    table(
      [twoMonths, { parents: [1, 0] }],
      Array.from({ length: 6 }, () => letters(0)),
    ),
  ],
  ["has a place under one that is not there", table([{ parents: [null, 2] }], [0, 0].map(letters))],
  ["has two rules", table([twoMonths], [letters(0), letters(0), mentions(0, 0)])],
  ["has half a letter", table([twoMonths], [20.5, 20, 0.5].map(letters))],
  ["has less than no letter", table([twoMonths], [19, 20, -1].map(letters))],
  ["has sides that do not add up", table([twoMonths], [mentions(7, 23), mentions(2, 8), mentions(4, 16)])],
  ["has one side that does not add up", table([twoMonths], [mentions(7, 23), mentions(3, 8), mentions(4, 16)])],
  ["hides an empty cell", withState(table([twoMonths], [30, 30, 0].map(letters)), 2, "hide")],
  ["doubts an empty cell", withState(table([twoMonths], [30, 30, 0].map(letters)), 2, "verify")],
])("a table that %s is none", (_, wrong) => {
  expect(additiveSystem(wrong)).toBeNull();
});
