import { expect, test } from "vitest";
import { earsChance } from "./earsChance.ts";
import table from "./earsChanceTable.json";

const { means, shares } = table;

test("a mean of the table has the share of the table, for each method and dispersion", () => {
  for (const method of ["C1", "C2", "C3"] as const)
    for (const dispersion of [1, 2] as const)
      for (const [at, mean] of means.entries())
        expect(earsChance(mean, dispersion, method)).toBeCloseTo(shares[method][dispersion - 1]![at]!, 12);
});

test("between two means the share lies between theirs, by the logarithm of the mean", () => {
  const [low, high] = [shares.C2[0]![4]!, shares.C2[0]![5]!];
  expect(earsChance(Math.sqrt(3 * 5), 1, "C2")).toBeCloseTo((low + high) / 2, 12);
  expect(earsChance(3 * (5 / 3) ** 0.25, 1, "C2")).toBeCloseTo(low + (high - low) / 4, 12);
});

test("beyond the table its edges stand", () => {
  expect(earsChance(0.01, 1, "C1")).toBe(shares.C1[0]![0]);
  expect(earsChance(5000, 2, "C1")).toBeCloseTo(shares.C1[1]!.at(-1)!, 12);
});
