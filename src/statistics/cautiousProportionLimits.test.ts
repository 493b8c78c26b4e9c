import fc from "fast-check";
import { expect, test } from "vitest";
import { cautiousProportionLimits } from "./cautiousProportionLimits.ts";
import { exactProportionTails } from "./exactProportionTails.ts";
import { funnelClass } from "./funnelClass.ts";
import { proportionFunnelLimits } from "./proportionFunnelLimits.ts";

const targets = fc.oneof(
  fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  fc.constantFrom(0.002, 0.01, 0.98, 0.99, 0.998),
);
const sizes = fc.integer({ min: 1, max: 400 });

/** Binomial probabilities of 0 to n, each from the one before. */
function masses(n: number, p: number): number[] {
  const logs = [n * Math.log1p(-p)];
  for (let k = 1; k <= n; k++) logs.push(logs[k - 1]! + Math.log((n - k + 1) / k) + Math.log(p / (1 - p)));
  return logs.map(Math.exp);
}

test("chance alone leaves the limits no more often than they say, on either side", () => {
  fc.assert(
    fc.property(targets, sizes, (target, size) => {
      const limits = cautiousProportionLimits(target, size)!;
      const outside: Record<string, number> = {};
      for (const [count, mass] of masses(size, target).entries()) {
        const found = funnelClass(count / size, limits);
        outside[found] = (outside[found] ?? 0) + mass;
      }
      const [low, high] = ["low", "high"].map((side) => [outside[`${side} 0.001`] ?? 0, outside[`${side} 0.025`] ?? 0]);
      for (const [far, near] of [low!, high!]) {
        expect(far).toBeLessThanOrEqual(0.001 + 1e-9);
        expect(far! + near!).toBeLessThanOrEqual(0.025 + 1e-9);
      }
    }),
  );
});

test("they are PHE's, or wider; PHE's where there is no skew to speak of", () => {
  fc.assert(
    fc.property(targets, sizes, (target, size) => {
      const [cautious, plain] = [cautiousProportionLimits(target, size)!, proportionFunnelLimits(target, size)!];
      for (const which of ["inner", "outer"] as const) {
        expect(cautious[which].lower).toBeLessThanOrEqual(plain[which].lower + 1e-12);
        expect(cautious[which].upper).toBeGreaterThanOrEqual(plain[which].upper - 1e-12);
      }
    }),
  );
  const [cautious, plain] = [cautiousProportionLimits(0.4, 20_000)!, proportionFunnelLimits(0.4, 20_000)!];
  expect(cautious.outer.lower).toBeCloseTo(plain.outer.lower, 4);
  expect(cautious.outer.upper).toBeCloseTo(plain.outer.upper, 4);
});

test("of 30 stays at 98 %, three without the thing are no signal at 99.8 %, and five are", () => {
  const limits = cautiousProportionLimits(0.98, 30)!;
  expect(funnelClass(27 / 30, proportionFunnelLimits(0.98, 30)!)).toBe("low 0.001");
  // By hand: P(X ≥ 3) = 0.0217, P(X ≥ 4) = 0.0029, P(X ≥ 5) = 0.0003 of 30 at 2 %.
  expect([26, 27, 28, 25].map((count) => funnelClass(count / 30, limits))).toEqual([
    "low 0.025",
    "low 0.025",
    "not significant",
    "low 0.001",
  ]);
  expect(limits.inner.upper).toBe(1);
});

test("a limit is the count whose tail is just as probable as the limit says", () => {
  const { inner, outer } = cautiousProportionLimits(0.03, 150)!;
  expect(exactProportionTails(inner.upper * 150, 150, 0.03).orMore).toBeCloseTo(0.025, 8);
  expect(exactProportionTails(outer.upper * 150, 150, 0.03).orMore).toBeCloseTo(0.001, 9);
  // Not even none is as improbable: nothing is low.
  expect(outer.lower).toBe(0);
});

test("a target of nothing or of everything keeps its limits; there are none without a denominator", () => {
  for (const target of [0, 1]) expect(cautiousProportionLimits(target, 12)).toEqual(proportionFunnelLimits(target, 12));
  expect(cautiousProportionLimits(0.2, 0)).toBeNull();
  expect(() => cautiousProportionLimits(1.2, 4)).toThrow(RangeError);
});

test("tails of counts that are none are refused", () => {
  expect(exactProportionTails(0, 5, 0.3)).toEqual({ orFewer: expect.closeTo(0.7 ** 5, 12), orMore: 1 });
  expect(exactProportionTails(5, 5, 0.3)).toEqual({ orFewer: 1, orMore: expect.closeTo(0.3 ** 5, 12) });
  for (const [x, n, target] of [
    [-1, 5, 0.3],
    [6, 5, 0.3],
    [1, Infinity, 0.3],
    [1, 5, 1.1],
    [1, 5, NaN],
  ] as const) {
    expect(() => exactProportionTails(x, n, target)).toThrow(/A binomial count needs/);
  }
});
