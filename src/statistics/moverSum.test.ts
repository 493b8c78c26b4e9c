import { expect, test } from "vitest";
import { moverSum } from "./moverSum.ts";

const one = { weight: 2, value: 5, lower: 3.5, upper: 7 };
const other = { weight: 1, value: 10, lower: 6, upper: 13 };

test("each limit of a weighted sum is as far from it as those of its terms, put at right angles", () => {
  expect(moverSum([one, other])).toEqual({ value: 20, lower: 15, upper: 25 });
  expect(moverSum([one])).toEqual({ value: 10, lower: 7, upper: 14 });
});

test("a term of no weight is none, and the sum of nothing is 0", () => {
  expect(moverSum([one, other, { ...one, weight: 0 }])).toEqual(moverSum([one, other]));
  expect(moverSum([])).toEqual({ value: 0, lower: 0, upper: 0 });
});
