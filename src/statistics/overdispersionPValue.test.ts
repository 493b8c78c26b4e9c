import { expect, test } from "vitest";
import { overdispersionPValue } from "./overdispersionPValue.ts";

test("a dispersion is unusual from the quantiles of χ² on", () => {
  // 18.307 and 23.209 leave 5 % and 1 % above them with 10 degrees.
  expect(overdispersionPValue({ phi: 18.307 / 11 }, 11)).toBeCloseTo(0.05, 5);
  expect(overdispersionPValue({ phi: 23.209 / 11 }, 11)).toBeCloseTo(0.01, 5);
  // And 3.841 leaves 5 % with the one degree of two units.
  expect(overdispersionPValue({ phi: 3.8414588 / 2 }, 2)).toBeCloseTo(0.05, 8);
  expect(overdispersionPValue({ phi: 0 }, 11)).toBe(1);
  expect(overdispersionPValue({ phi: 40 }, 1)).toBe(1);
});
