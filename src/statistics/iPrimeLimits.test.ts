import { expect, test } from "vitest";
import { iPrimeLimits } from "./iPrimeLimits.ts";

const of = (numerator: number, denominator = 50) => ({ numerator, denominator });

test("with equal denominators is the individuals chart, and narrows as they grow", () => {
  const limits = iPrimeLimits([of(10), of(20), of(15)])!;
  const meanRange = (0.2 + 0.1) / 2;
  expect(limits.at(50).upper - limits.centre).toBeCloseTo((3 * meanRange * Math.sqrt(Math.PI)) / 2, 12);
  expect(limits.at(200).upper - limits.centre).toBeCloseTo((limits.at(50).upper - limits.centre) / 2, 12);
});

test("is null without two known neighbours, and refuses a denominator of 0", () => {
  expect(iPrimeLimits([])).toBeNull();
  expect(iPrimeLimits([of(1), null, of(2)])).toBeNull();
  expect(() => iPrimeLimits([of(1, 0)])).toThrow(RangeError);
});
