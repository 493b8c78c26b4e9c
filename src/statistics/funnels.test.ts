import fc from "fast-check";
import { expect, test } from "vitest";
import { benjaminiHochberg } from "./benjaminiHochberg.ts";
import { funnelClass } from "./funnelClass.ts";
import { overdispersion } from "./overdispersion.ts";
import { adjustedProportionFunnelLimits, proportionFunnelLimits } from "./proportionFunnelLimits.ts";
import { ratioFunnelClass } from "./ratioFunnelClass.ts";

test("a funnel of only or no events closes on its target, and has no limits without units", () => {
  for (const target of [0, 1]) {
    const limits = proportionFunnelLimits(target, 40)!;
    expect(limits.outer).toEqual({ lower: target, upper: target });
    expect(funnelClass(target, limits)).toBe("not significant");
  }
  expect(proportionFunnelLimits(0.5, 0)).toBeNull();
  expect(adjustedProportionFunnelLimits(0.5, 0, 0.1)).toBeNull();
  expect(() => proportionFunnelLimits(1.1, 5)).toThrow(RangeError);
});

test("more variance between sites widens the limits", () => {
  const narrow = adjustedProportionFunnelLimits(0.3, 200, 0)!;
  const wide = adjustedProportionFunnelLimits(0.3, 200, 0.01)!;
  expect(wide.inner.lower).toBeLessThan(narrow.inner.lower);
  expect(wide.outer.upper).toBeGreaterThan(narrow.outer.upper);
});

test("a ratio is judged on both sides, and not at all without expected events", () => {
  expect(ratioFunnelClass(0, 30)).toBe("low 0.001");
  expect(ratioFunnelClass(30, 5)).toBe("high 0.001");
  expect(ratioFunnelClass(0, 0)).toBeNull();
});

test("overdispersion needs two sites; a far site weighs less once winsorised", () => {
  const score = (deviation: number) => ({ deviation, standardError: 1 });
  expect(overdispersion([score(3)])).toBeNull();
  expect(overdispersion([score(0), score(0)])).toEqual({ phi: 0, tau2: 0 });
  const scores = [0, 1, -1, 0, 1, -1, 0, 1, -1, 20].map(score);
  expect(overdispersion(scores)!.phi).toBeLessThan(overdispersion(scores, 0)!.phi);
  expect(() => overdispersion([{ deviation: 0, standardError: 0 }])).toThrow(RangeError);
});

test("adjusted p-values keep the order and never fall", () => {
  for (const [i, expected] of [0.04, 0.16 / 3, 0.16 / 3, 0.5].entries()) {
    expect(benjaminiHochberg([0.01, 0.04, 0.03, 0.5])[i]).toBeCloseTo(expected, 12);
  }
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
      expect(benjaminiHochberg(ps).every((q, i) => q >= ps[i]! && q <= 1)).toBe(true);
    }),
  );
});
