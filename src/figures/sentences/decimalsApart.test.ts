import fc from "fast-check";
import { expect, it } from "vitest";
import { decimalsApart } from "./decimalsApart.ts";

it.each([
  [4.187, 4.194, 3],
  [4.187, 4.21, 2],
  [4.1901, 4.1904, 4],
  [4.19, 4.19, 2],
])("%f beside %f has %i decimals", (value, level, decimals) => {
  expect(decimalsApart(value, level, "points", 2)).toBe(decimals);
});

it("never lets two levels read alike that differ by a hundredth of the last digit", () => {
  const level = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(level, level, fc.nat(1), (value, other, decimals) => {
      fc.pre(100 * Math.abs(value - other) > 10 ** -(decimals + 2));
      const at = decimalsApart(value, other, "percent", decimals);
      expect((100 * value).toFixed(at)).not.toBe((100 * other).toFixed(at));
    }),
  );
});
