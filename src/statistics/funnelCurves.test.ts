import fc from "fast-check";
import { expect, test } from "vitest";
import { cautiousProportionLimits } from "./cautiousProportionLimits.ts";
import { funnel, type PeerGroup } from "./funnel.ts";
import { funnelCurves } from "./funnelCurves.ts";
import { adjustedProportionFunnelLimits } from "./proportionFunnelLimits.ts";
import { adjustedRatioFunnelLimits } from "./ratioFunnelLimits.ts";

const proportions = (...counts: [number, number][]): PeerGroup => ({
  kind: "proportion",
  units: counts.map(([numerator, denominator], i) => ({ id: `${i}`, numerator, denominator })),
});
const ratios = (...counts: [number, number][]): PeerGroup => ({
  kind: "ratio",
  units: counts.map(([numerator, expected], i) => ({ id: `${i}`, numerator, denominator: 1000, expected })),
});
const spread = [10, 25, 40, 55, 70, 85].map((x): [number, number] => [x, 100]);
const groups = [proportions(...spread), ratios(...spread.map(([x]): [number, number] => [x, 45]))];

test("adjusted limits are nowhere inside the plain ones, nor the outer inside the inner", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...groups),
      fc.double({ min: 1, max: 50, noNaN: true }),
      fc.double({ min: 51, max: 5000, noNaN: true }),
      (group, from, to) => {
        const { plain, adjusted } = funnelCurves(funnel(group), from, to)!;
        for (const which of ["inner", "outer"] as const) {
          for (const [i, { size, value }] of adjusted![which].upper.entries()) {
            expect(size).toBe(plain[which].upper[i]!.size);
            expect(value).toBeGreaterThanOrEqual(plain[which].upper[i]!.value);
          }
          for (const [i, { value }] of adjusted![which].lower.entries()) {
            expect(value).toBeLessThanOrEqual(plain[which].lower[i]!.value);
            expect(value).toBeGreaterThanOrEqual(0);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});

test("the curves cross the picture from side to side, in order", () => {
  for (const group of groups) {
    const { plain } = funnelCurves(funnel(group), 8, 900)!;
    for (const curve of [plain.inner.lower, plain.inner.upper, plain.outer.lower, plain.outer.upper]) {
      const sizes = curve.map(({ size }) => size);
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      expect(sizes[0]).toBeLessThanOrEqual(8);
      expect(sizes.at(-1)).toBeGreaterThanOrEqual(900);
      expect(curve.length).toBeGreaterThan(20);
    }
  }
});

test("one point of a ratio's curve lies beyond either end of the picture, one place of a proportion's on it", () => {
  for (const [from, to] of [
    [0.01, 0.5],
    [8, 12],
    [8, 900],
  ] as const) {
    const { plain } = funnelCurves(funnel(ratios(...spread)), from, to)!;
    for (const { lower, upper } of [plain.inner, plain.outer]) {
      for (const { value } of upper) expect(value).toBeGreaterThan(1);
      for (const { value } of lower) expect(value).toBeLessThan(1);
      expect(upper.slice(0, -1).every(({ size }) => size <= to)).toBe(true);
      expect(upper.at(-1)!.size).toBeGreaterThan(to);
      expect(upper.slice(1).every(({ size }) => size >= from)).toBe(true);
      expect(lower.slice(1).every(({ size }) => size >= from && size <= to) || lower.at(-1)!.size > to).toBe(true);
    }
    const places = funnelCurves(funnel(proportions(...spread)), from, to)!.plain.inner.upper.map(({ size }) => size);
    expect([places[0], places.at(-1), places.length]).toEqual([from, to, 60]);
    for (let i = 2; i < places.length; i++) {
      expect((places[i]! * places[i - 2]!) / places[i - 1]! ** 2).toBeCloseTo(1, 12);
    }
  }
});

test("adjusted limits are those of the kind of funnel", () => {
  for (const group of groups) {
    const found = funnel(group);
    const { tau2 } = found.overdispersion!;
    const { size, value } = funnelCurves(found, 20, 900)!.adjusted!.outer.upper[10]!;
    const limits =
      group.kind === "proportion"
        ? adjustedProportionFunnelLimits(found.target!, size, tau2)!
        : adjustedRatioFunnelLimits(size, tau2)!;
    expect(value).toBe(limits.outer.upper);
  }
});

test("the limits of a proportion are those its units are judged by", () => {
  const found = funnel(proportions([10, 100], [12, 100], [11, 100]));
  const { plain, adjusted } = funnelCurves(found, 10, 1000)!;
  expect(adjusted).toBeNull();
  const { size, value } = plain.outer.upper[30]!;
  expect(value).toBe(cautiousProportionLimits(0.11, size)!.outer.upper);
});

test("a ratio just outside a curve is significant, just inside is not", () => {
  const { plain } = funnelCurves(funnel(ratios([5, 5])), 1, 400)!;
  const judged = (count: number, size: number) => funnel(ratios([count, size])).points[0]!.plain;
  for (const { size, value } of plain.inner.upper) {
    expect(judged(Math.round(value * size), size * 0.995)).toMatch("high");
    expect(judged(Math.round(value * size), size * 1.005)).toBe("not significant");
  }
  for (const { size, value } of plain.outer.lower) {
    expect(judged(Math.round(value * size), size * 1.005)).toBe("low 0.001");
    expect(judged(Math.round(value * size), size * 0.995)).toBe("low 0.025");
  }
});

test("nothing is low where hardly anything is expected: the lower limits begin at 0 events", () => {
  const { plain } = funnelCurves(funnel(ratios([1, 1])), 0.5, 30)!;
  expect(plain.inner.lower[0]).toEqual({ size: expect.closeTo(-Math.log(0.025), 10), value: 0 });
});

test("a funnel of nothing has no curves, and a picture needs a width", () => {
  expect(funnelCurves(funnel(proportions()), 1, 10)).toBeNull();
  const one = funnel(proportions([0, 10], [0, 20]));
  expect(funnelCurves(one, 1, 10)!.plain.outer.upper.every(({ value }) => value === 0)).toBe(true);
  for (const [from, to] of [
    [0, 10],
    [5, 5],
    [1, Infinity],
    [NaN, 3],
  ] as const) {
    expect(() => funnelCurves(one, from, to)).toThrow(RangeError);
  }
});
