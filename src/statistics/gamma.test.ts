import fc from "fast-check";
import { expect, test } from "vitest";
import { exactPoissonInterval } from "./exactPoissonInterval.ts";
import { gammaQuantile } from "./gammaQuantile.ts";
import { gammaTails } from "./gammaTails.ts";
import { normalTail } from "./normalTail.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

const near = (actual: number, expected: number) =>
  expect(Math.abs(actual / expected - 1), `${actual} for ${expected}`).toBeLessThan(1e-10);

test("a gamma tail of a whole shape is Poisson's sum", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 100, noNaN: true }), (shape, x) => {
      let [mass, sum] = [Math.exp(-x), Math.exp(-x)];
      for (let k = 1; k < shape; k += 1) {
        mass *= x / k;
        sum += mass;
      }
      expect(Math.abs(gammaTails(shape, x).upper - sum)).toBeLessThan(1e-12);
    }),
  );
});

// Sums of 130 digits, by mpmath 1.3.
test.each([
  [0.5, 12, 0.99999903664299136, 9.6335700864309459e-7],
  [207, 180, 0.026091423169432648, 0.97390857683056735],
  [207, 240, 0.98626819100360896, 0.013731808996391043],
  [2500, 2400, 0.021659687865363329, 0.97834031213463667],
  [5000, 5150, 0.9823618825526546, 0.0176381174473454],
  [20000, 19500, 0.00018327005188799396, 0.99981672994811201],
  [20000, 21000, 0.99999999999828513, 1.7148666085753985e-12],
])("both tails of the shape %d at %d, with thousands of events", (shape, x, lower, upper) => {
  const tails = gammaTails(shape, x);
  expect(tails.lower / lower).toBeCloseTo(1, 11);
  expect(tails.upper / upper).toBeCloseTo(1, 11);
});

test("the quantile leaves its probability in the tail, with up to 100 000 events", () => {
  const shape = fc.oneof(fc.double({ min: 0.5, max: 20, noNaN: true }), fc.integer({ min: 20, max: 100_000 }));
  fc.assert(
    fc.property(shape, fc.constantFrom(0.5, 0.025, 0.001, 1e-9), fc.constantFrom("lower", "upper"), (a, p, tail) => {
      expect(Math.abs(gammaTails(a, gammaQuantile(a, tail, p))[tail] / p - 1)).toBeLessThan(1e-10);
    }),
  );
});

test("one event has closed limits, none the lower limit 0", () => {
  near(exactPoissonInterval(1).lower, -Math.log(0.975));
  expect(exactPoissonInterval(0).lower).toBe(0);
  near(exactPoissonInterval(0).upper, -Math.log(0.025));
});

test("the normal tail inverts the quantile", () => {
  for (const p of [0.4, 0.025, 0.001, 1e-12, 1e-100]) near(normalTail(-standardNormalQuantile(p)), p);
  expect(normalTail(0)).toBeCloseTo(0.5, 15);
  expect([normalTail(Infinity), normalTail(-Infinity)]).toEqual([0, 1]);
});

test("what is impossible is refused", () => {
  expect(() => gammaTails(0, 1)).toThrow(RangeError);
  expect(() => gammaTails(1, -1)).toThrow(RangeError);
  expect(() => gammaQuantile(1, "lower", 0.6)).toThrow(RangeError);
  expect(() => exactPoissonInterval(-1)).toThrow(RangeError);
  expect(() => normalTail(Number.NaN)).toThrow(RangeError);
});

test("a normal variable is as often far below 0 as far above", () => {
  expect(normalTail(-1.959963984540054)).toBeCloseTo(0.975, 12);
  expect(normalTail(0)).toBeCloseTo(0.5, 14);
  expect([normalTail(-Infinity), normalTail(-1e200), normalTail(1e200), normalTail(Infinity)]).toEqual([1, 1, 0, 0]);
});

test("a small shape has its quantiles near 0, or at 0 where no number is so small", () => {
  // The first term of the series, x^a/Γ(a + 1), is all that counts: Γ(1.01) = 0.994325851191506.
  const first = (probability: number) => (probability * 0.994325851191506) ** 100;
  expect(gammaQuantile(0.01, "lower", 0.025) / first(0.025)).toBeCloseTo(1, 9);
  expect(gammaQuantile(0.01, "lower", 1e-6)).toBe(0);
});
