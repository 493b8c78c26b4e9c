import { describe, expect, test } from "vitest";
import { hideParts } from "./hideParts.ts";
import type { Cell, Side } from "./judgeCell.ts";
import type { TableCell } from "./PublishedTable.ts";

const k = 11;
const side = (units: number): Side => ({ units, patients: units, exact: true });
const letters = (
  units: number,
  state: TableCell["state"] = units > 0 && units < k ? "hide" : "publish",
): TableCell => ({
  cell: { rule: "process", denominator: side(units) },
  state,
});
const mentions = (numerator: number, remainder: number, state: TableCell["state"]): TableCell => ({
  cell: {
    rule: "clinical",
    denominator: side(numerator + remainder),
    numerator: side(numerator),
    remainder: side(remainder),
  },
  state,
});
const hidden = (isTotalShown: boolean, parts: readonly TableCell[], rest?: Cell) =>
  [...hideParts(isTotalShown, parts, k, rest)].toSorted((a, b) => a - b);

describe("parts of a total that is shown", () => {
  test("nothing is hidden where nothing is small", () => {
    expect(hidden(true, [letters(40), letters(0), letters(11)])).toEqual([]);
    expect(hidden(true, [])).toEqual([]);
  });

  test("a small part takes the smallest with it that protects it", () => {
    expect(hidden(true, [letters(60), letters(5), letters(40), letters(0)])).toEqual([1, 2]);
    expect(hidden(true, [letters(5), letters(30), letters(30)])).toEqual([0, 1]);
  });

  test("small parts that protect each other need no other", () => {
    expect(hidden(true, [letters(60), letters(7), letters(7)])).toEqual([1, 2]);
    expect(hidden(true, [letters(60), letters(6), letters(7)])).toEqual([1, 2]);
    expect(hidden(true, [letters(60), letters(6), letters(6)])).toEqual([0, 1, 2]);
  });

  test("a part that no longer is needed is shown again", () => {
    // 11 and then 30 were tried: 30 alone protects the numerator, which 11 has none of.
    const parts = [mentions(4, 20, "hide"), mentions(0, 11, "publish"), mentions(15, 15, "publish")];
    expect(hidden(true, parts)).toEqual([0, 2]);
  });

  test("all are hidden, empty ones too, where no choice protects", () => {
    expect(hidden(true, [letters(6), letters(6), letters(0)])).toEqual([0, 1, 2]);
    expect(hidden(true, [letters(10), letters(2)])).toEqual([0, 1]);
    expect(hidden(true, [letters(9), letters(4)])).toEqual([0, 1]);
  });

  test("a total of none tells that its parts have none", () => {
    const parts = [mentions(0, 5, "hide"), mentions(0, 40, "publish"), mentions(0, 60, "publish")];
    expect(hidden(true, parts)).toEqual([0, 1]);
  });

  test("a part in doubt is protected and protects nobody", () => {
    expect(hidden(true, [letters(60), letters(12, "verify"), letters(40)])).toEqual([0, 2]);
    expect(hidden(true, [letters(60), letters(12, "verify"), letters(5), letters(40)])).toEqual([2, 3]);
  });

  test("units in no part protect where they are many, and are protected where they are few", () => {
    expect(hidden(true, [letters(60), letters(5)], letters(12).cell)).toEqual([1]);
    expect(hidden(true, [letters(60), letters(40)], letters(12).cell)).toEqual([]);
    expect(hidden(true, [letters(60), letters(40)], letters(10).cell)).toEqual([1]);
    expect(hidden(true, [letters(60), letters(11)], letters(1).cell)).toEqual([1]);
  });
});

test("under a hidden total all parts are hidden, the empty ones too", () => {
  expect(hidden(false, [letters(60), letters(0)])).toEqual([0, 1]);
});

test("empty parts protect nobody", () => {
  expect(hidden(true, [letters(13, "hide"), letters(0), letters(40)])).toEqual([0, 2]);
});

test("eleven units in no part are not few", () => {
  expect(hidden(true, [letters(60), letters(40)], letters(11).cell)).toEqual([]);
});

test("the sides of a rate may be 0: five and six make eleven", () => {
  const parts = [mentions(5, 5, "hide"), mentions(6, 6, "publish"), mentions(50, 50, "publish")];
  expect(hidden(true, parts)).toEqual([0, 1]);
});

test("of small parts that are not all needed the largest are shown again", () => {
  const parts = [letters(1), letters(4, "publish"), letters(5, "publish"), letters(10, "publish")];
  expect(hidden(true, parts)).toEqual([0, 1, 3]);
});
