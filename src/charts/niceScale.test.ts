import fc from "fast-check";
import { expect, it } from "vitest";
import { niceScale } from "./niceScale.ts";

const free = { min: -Infinity, max: Infinity };

it("holds every value between round bounds", () => {
  const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((count) => count / 1000);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
      const { min, max, ticks } = niceScale(values, 5, free);
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThanOrEqual(9);
    }),
  );
});

it("stays within a share", () => {
  expect(niceScale([0.93, 0.995], 5, { min: 0, max: 1 })).toEqual({
    min: 0.92,
    max: 1,
    step: 0.02,
    ticks: [0.92, 0.94, 0.96, 0.98, 1],
  });
});

it("has an axis for nothing", () => {
  expect(niceScale([], 5, free)).toEqual({ min: 0, max: 1, step: 1, ticks: [0, 1] });
});
