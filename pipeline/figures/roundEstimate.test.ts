import fc from "fast-check";
import { expect, test } from "vitest";
import { roundEstimate } from "./roundEstimate.ts";

test.each([
  [
    { value: 0.020000000000000018, lower: 0.0086731703691183, upper: 0.0423081117 },
    { value: 0.02, lower: 0.0087, upper: 0.0423 },
  ],
  [
    { value: null, lower: 0, upper: 0.015458971674216247 },
    { value: null, lower: 0, upper: 0.0155 },
  ],
])("%o is rounded", (estimate, rounded) => expect(roundEstimate(estimate)).toEqual(rounded));

test("what is rounded lies within a hundredth of the interval's width", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (a, b, c) => {
      const [lower, value, upper] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
      fc.pre(upper - lower > 1e-9);
      const rounded = roundEstimate({ value, lower, upper });
      for (const key of ["value", "lower", "upper"] as const)
        expect(Math.abs(rounded[key]! - { value, lower, upper }[key])).toBeLessThanOrEqual((upper - lower) / 199);
    }),
  );
});
