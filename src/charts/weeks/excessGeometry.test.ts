import { expect, test } from "vitest";
import type { Excess } from "../../figures/early/crisisExcess.ts";
import { excessGeometry } from "./excessGeometry.ts";

const none = { lower: 0, upper: 0 };
const sum = (lower: number, upper = lower): { readonly sum: Excess } => ({
  sum: { observed: none, expected: none, excess: { lower, upper }, lower: lower - 10, upper: upper + 10 },
});

test("a sum stands above its week, and a week without one is passed over", () => {
  const { plot, points, lines, range } = excessGeometry([sum(5), { sum: null }, sum(20), { sum: null }], 372, 222);
  expect(points.map(({ x }) => x)).toEqual([plot.left, plot.left + 200]);
  expect(lines).toEqual([`M${points.map(({ x, y }) => `${x},${y}`).join("L")}`]);
  expect(range).toBe("");
});

test("where counts are not known there are two lines and what lies between, and a point only where they meet", () => {
  const { points, lines, range, ticks } = excessGeometry([sum(5), sum(10, 40)], 372, 222);
  expect(points).toHaveLength(1);
  expect(lines).toHaveLength(2);
  expect(range).toMatch(/^M62,.*Z$/);
  expect(ticks.map(({ value }) => value)).toContain(0);
});
