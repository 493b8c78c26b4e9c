import { expect, test } from "vitest";
import { addCells } from "./addCells.ts";
import type { Cell, Side } from "./judgeCell.ts";
import { subtractCells } from "./subtractCells.ts";

const side = (units: number): Side => ({ units, patients: units, exact: true });
const letters = (units: number): Cell => ({ rule: "process", denominator: side(units) });
const mentions = (numerator: number, remainder: number): Cell => ({
  rule: "clinical",
  denominator: side(numerator + remainder),
  numerator: side(numerator),
  remainder: side(remainder),
});

test("cells add up and are taken from each other by their units, rates side by side; patients are not known", () => {
  const known = (units: number): Side => ({ units, patients: 0, exact: false });
  expect(addCells([mentions(3, 7), mentions(4, 16)])).toEqual({
    rule: "clinical",
    denominator: known(30),
    numerator: known(7),
    remainder: known(23),
  });
  expect(subtractCells(mentions(7, 23), mentions(3, 7))).toEqual({
    rule: "clinical",
    denominator: known(20),
    numerator: known(4),
    remainder: known(16),
  });
  for (const parts of [
    [letters(10), letters(20)],
    [letters(10), mentions(4, 16)],
  ]) {
    expect(addCells(parts)).toEqual({ rule: "process", denominator: known(30) });
  }
  for (const [total, part] of [
    [letters(30), letters(10)],
    [letters(30), mentions(3, 7)],
    [mentions(7, 23), letters(10)],
  ] as const) {
    expect(subtractCells(total, part)).toEqual({ rule: "process", denominator: known(20) });
  }
});
