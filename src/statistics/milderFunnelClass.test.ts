import { expect, test } from "vitest";
import type { FunnelClass } from "./funnelClass.ts";
import { milderFunnelClass } from "./milderFunnelClass.ts";

test.each<[FunnelClass, FunnelClass, FunnelClass]>([
  ["high 0.001", "high 0.025", "high 0.025"],
  ["high 0.001", "high 0.001", "high 0.001"],
  ["high 0.025", "not significant", "not significant"],
  ["low 0.001", "low 0.025", "low 0.025"],
  ["low 0.001", "low 0.001", "low 0.001"],
  ["low 0.025", "not significant", "not significant"],
  ["low 0.001", "high 0.001", "not significant"],
  ["not significant", "not significant", "not significant"],
])("of %s and %s, in either order, the milder is %s", (one, other, milder) => {
  expect(milderFunnelClass(one, other)).toBe(milder);
  expect(milderFunnelClass(other, one)).toBe(milder);
});
