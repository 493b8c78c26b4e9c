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

test("either a long run or few crossings is a signal, and each at its limit is none", () => {
  /** Runs of these lengths, in turn above and below 0. */
  const runs = (...lengths: number[]) =>
    anhojRules(
      lengths.flatMap((length, i) => Array.from({ length }, () => (i % 2 === 0 ? 1 : -1))),
      0,
    );
  const limits = { usefulPoints: 24, longestRunLimit: 8, crossingsLimit: 8 };
  expect(runs(9, ...Array<number>(15).fill(1))).toEqual({ ...limits, longestRun: 9, crossings: 15, signal: true });
  expect(runs(3, 3, 3, 3, 3, 3, 3, 3)).toEqual({ ...limits, longestRun: 3, crossings: 7, signal: true });
  expect(runs(8, 2, 2, 2, 2, 2, 2, 2, 2)).toEqual({ ...limits, longestRun: 8, crossings: 8, signal: false });
});
