import { expect, test } from "vitest";
import { overdispersionPValue } from "./overdispersionPValue.ts";

test("a dispersion is unusual from the quantiles of χ² on", () => {
  // 18.307 and 23.209 leave 5 % and 1 % above them with 10 degrees.
  expect(overdispersionPValue({ phi: 18.307 / 11 }, 11)).toBeCloseTo(0.05, 5);
  expect(overdispersionPValue({ phi: 23.209 / 11 }, 11)).toBeCloseTo(0.01, 5);
  expect(overdispersionPValue({ phi: 0 }, 11)).toBe(1);
  expect(overdispersionPValue({ phi: 40 }, 1)).toBe(1);
  expect(() => overdispersionPValue({ phi: NaN }, 5)).toThrow(RangeError);
  expect(() => overdispersionPValue({ phi: -1 }, 5)).toThrow(RangeError);
});
