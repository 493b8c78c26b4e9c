import { expect, test } from "vitest";
import { anhojRules } from "./anhojRules.ts";

test("a shift makes the run long and the crossings few", () => {
  const values = [...Array(12).fill(1), ...Array(12).fill(3)];
  expect(anhojRules(values, 2)).toEqual({
    usefulPoints: 24,
    longestRun: 12,
    longestRunLimit: 8,
    crossings: 1,
    crossingsLimit: 8,
    signal: true,
  });
});

test("points on the centre and missing points are left out, and join what they separate", () => {
  expect(anhojRules([1, 2, null, 1, 3], 2)).toMatchObject({
    usefulPoints: 3,
    longestRun: 2,
    crossings: 1,
    signal: false,
  });
  expect(anhojRules([2, null], 2)).toBeNull();
});

test("long series do not underflow", () => {
  expect(
    anhojRules(
      [...Array(3000).keys()].map((i) => i % 2),
      0.5,
    )?.crossingsLimit,
  ).toBe(1454);
});
