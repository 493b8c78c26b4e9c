import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cChartLimits } from "./cChartLimits.ts";
import type { CountedPoint } from "./countedPoint.ts";
import { meanMovingRange, movingRanges } from "./movingRange.ts";
import { pChartLimits } from "./pChartLimits.ts";
import { pPrimeLimits } from "./pPrimeLimits.ts";
import { uChartLimits } from "./uChartLimits.ts";
import { uPrimeLimits } from "./uPrimeLimits.ts";
import { xmrLimits } from "./xmrLimits.ts";

const value = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(fc.option(value), { minLength: 2, maxLength: 40 });
const counted = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 200, max: 400 })), {
    minLength: 2,
    maxLength: 30,
  })
  .map((pairs): CountedPoint[] => pairs.map(([numerator, denominator]) => ({ numerator, denominator })));

describe("movingRange", () => {
  test("a missing point breaks the chain", () => {
    expect(movingRanges([1, 4, null, 9, 7])).toEqual([3, 2]);
    expect(movingRanges([null, 1, null, 2, null])).toEqual([]);
    expect(meanMovingRange([1, null, 2], true)).toBeNull();
  });

  test("screening drops outlying ranges once; a flat series keeps its zero", () => {
    expect(meanMovingRange([0, 1, 0, 1, 0, 100], true)).toBe(1);
    expect(meanMovingRange([0, 1, 0, 1, 0, 100], false)).toBe(104 / 5);
    expect(meanMovingRange([5, 5, 5], true)).toBe(0);
  });

  test.each([
    [4.25, true],
    [4.2, false],
  ])("of ten ranges of 1, a last one of %d is dropped: %s", (last, dropped) => {
    const ten = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0];
    expect(meanMovingRange([...ten, last], true)).toBeCloseTo(dropped ? 1 : (10 + last) / 11, 12);
  });
});

describe("xmrLimits", () => {
  test("follow a change of unit and of origin", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 50 }), value, (values, scale, shift) => {
        const plain = xmrLimits(values, { screen: false });
        const moved = xmrLimits(
          values.map((one) => (one === null ? null : scale * one + shift)),
          { screen: false },
        );
        expect(moved === null).toBe(plain === null);
        if (!plain || !moved) return;
        expect(moved.centre).toBeCloseTo(scale * plain.centre + shift, 6);
        expect(moved.upper).toBeCloseTo(scale * plain.upper + shift, 6);
        expect(moved.nearLower).toBeCloseTo(scale * plain.nearLower + shift, 6);
      }),
    );
  });

  test("screening never widens them; they are symmetrical; near limits stand at two thirds", () => {
    fc.assert(
      fc.property(series, (values) => {
        const screened = xmrLimits(values);
        const plain = xmrLimits(values, { screen: false });
        if (!screened || !plain) return;
        expect(screened.upper - screened.lower).toBeLessThanOrEqual(plain.upper - plain.lower + 1e-9);
        expect(plain.upper - plain.centre).toBeCloseTo(plain.centre - plain.lower, 6);
        expect(3 * (plain.nearUpper - plain.centre)).toBeCloseTo(2 * (plain.upper - plain.centre), 6);
      }),
    );
  });

  test("are not truncated at 0, and take the exact constant", () => {
    expect(xmrLimits([0, 10, 0, 10])?.lower).toBeCloseTo(5 - 26.6, 12);
    expect(xmrLimits([0, 10, 0, 10], { constant: 3 / 1.128 })?.upper).toBeCloseTo(5 + 30 / 1.128, 12);
    expect(xmrLimits([])).toBeNull();
  });
});

describe("attribute charts", () => {
  test("p: more units, narrower limits; u of a rare event is close to p", () => {
    const points = [{ numerator: 10, denominator: 1000 }, null, { numerator: 30, denominator: 3000 }];
    const p = pChartLimits(points)!;
    expect(p.centre).toBe(0.01);
    expect(p.at(400).upper).toBeCloseTo(0.01 + 3 * Math.sqrt((0.01 * 0.99) / 400), 15);
    expect(p.at(4000).upper).toBeLessThan(p.at(400).upper);
    expect(uChartLimits(points)!.at(400).upper).toBeCloseTo(0.01 + 3 * Math.sqrt(0.01 / 400), 15);
  });

  test("c: the mean count and its root", () => {
    expect(cChartLimits([3, null, 5])).toMatchObject({ centre: 4, lower: -2, upper: 10 });
    for (const limits of [cChartLimits, pChartLimits, uChartLimits]) expect(limits([null])).toBeNull();
  });

  test("p′ with equal denominators is an XmR chart with the exact constant", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 30 }), (numerators) => {
        const prime = pPrimeLimits(numerators.map((numerator) => ({ numerator, denominator: 100 })))!;
        const xmr = xmrLimits(
          numerators.map((numerator) => numerator / 100),
          { constant: 3 / 1.128 },
        )!;
        expect(prime.at(100).upper).toBeCloseTo(xmr.upper, 9);
        expect(prime.at(100).lower).toBeCloseTo(xmr.lower, 9);
      }),
    );
  });

  test("p′ and u′ centre on the pooled rate, within rounding of each other's order", () => {
    fc.assert(
      fc.property(counted, (points) => {
        const p = pPrimeLimits(points)!;
        const u = uPrimeLimits(points)!;
        expect(p.centre).toBe(u.centre);
        expect(p.at(300).upper).toBeGreaterThanOrEqual(p.centre);
        expect(p.at(300).upper).toBeCloseTo(u.at(300).upper, 9);
      }),
    );
  });

  test("a missing point breaks the moving ranges of p′", () => {
    const low = { numerator: 10, denominator: 100 };
    const high = { numerator: 90, denominator: 100 };
    expect(pPrimeLimits([low, low, null, high, high])!.at(100)).toMatchObject({ lower: 0.5, upper: 0.5 });
    expect(pPrimeLimits([low, null, high])).toBeNull();
    expect(pPrimeLimits([null])).toBeNull();
    expect(uPrimeLimits([low, null, high])).toBeNull();
    expect(uPrimeLimits([null])).toBeNull();
  });

  test("all units or none: limits fall on the centre", () => {
    const all = [7, 9, 8].map((denominator) => ({ numerator: denominator, denominator }));
    const none = [7, 9, 8].map((denominator) => ({ numerator: 0, denominator }));
    expect(pPrimeLimits(all)!.at(8)).toMatchObject({ centre: 1, lower: 1, upper: 1 });
    expect(uPrimeLimits(none)!.at(8)).toMatchObject({ centre: 0, lower: 0, upper: 0 });
  });

  test("impossible counts are refused", () => {
    expect(() => pChartLimits([{ numerator: 3, denominator: 2 }])).toThrow(RangeError);
    expect(() => uChartLimits([{ numerator: 3, denominator: 0 }])).toThrow(RangeError);
    expect(() => uPrimeLimits([{ numerator: -3, denominator: 1 }])).toThrow(RangeError);
    expect(() => uPrimeLimits([{ numerator: 3, denominator: Infinity }])).toThrow(RangeError);
    expect(() => xmrLimits([1, NaN, 2])).toThrow(RangeError);
  });
});
