import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byarInterval } from "./byarInterval.ts";
import { tailOfLevel, zOfLevel } from "./intervalLevel.ts";
import { meanInterval } from "./meanInterval.ts";
import { newcombeDifference } from "./newcombeDifference.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

const counts = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b, 1) }));
const confidence = fc.constantFrom(0.5, 0.9, 0.95, 0.998);

describe("wilsonInterval", () => {
  test("lies inside [0, 1], around the proportion", () => {
    fc.assert(
      fc.property(counts, confidence, ({ numerator, denominator }, level) => {
        const interval = wilsonInterval(numerator, denominator, { confidence: level })!;
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.upper).toBeLessThanOrEqual(1);
        expect(interval.lower).toBeLessThanOrEqual(numerator / denominator);
        expect(interval.upper).toBeGreaterThanOrEqual(numerator / denominator);
      }),
    );
  });

  test("narrows as units are added in the same proportion", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 20 }), ({ numerator, denominator }, times) => {
        const few = wilsonInterval(numerator, denominator)!;
        const many = wilsonInterval(numerator * times, denominator * times)!;
        expect(many.lower).toBeGreaterThanOrEqual(few.lower);
        expect(many.upper).toBeLessThanOrEqual(few.upper);
      }),
    );
  });

  test("mirrors itself when events and non-events are exchanged", () => {
    fc.assert(
      fc.property(counts, ({ numerator, denominator }) => {
        const events = wilsonInterval(numerator, denominator)!;
        const others = wilsonInterval(denominator - numerator, denominator)!;
        expect(events.lower).toBeCloseTo(1 - others.upper, 12);
      }),
    );
  });

  test("solves |p − π| = z·√(π(1 − π)/n)", () => {
    const { lower, upper } = wilsonInterval(14, 50, { z: 2 })!;
    for (const limit of [lower, upper]) {
      expect(Math.abs(14 / 50 - limit)).toBeCloseTo(2 * Math.sqrt((limit * (1 - limit)) / 50), 14);
    }
  });

  test("takes a number of standard errors as well as a confidence", () => {
    const z = zOfLevel({ confidence: 0.95 });
    expect(wilsonInterval(5, 9, { z })).toEqual(wilsonInterval(5, 9));
    expect(tailOfLevel({ z })).toBeCloseTo(0.025, 14);
    expect(tailOfLevel({ confidence: 0.9 })).toBeCloseTo(0.05, 14);
  });

  test("touches 0 and 1 with no or only events, is null without units, refuses the impossible", () => {
    expect(wilsonInterval(0, 12)?.lower).toBe(0);
    expect(wilsonInterval(12, 12)?.upper).toBe(1);
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(-1, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(1, 2, { confidence: 1 })).toThrow(RangeError);
    expect(() => wilsonInterval(1, 2, { z: 0 })).toThrow(RangeError);
  });
});

describe("byarInterval", () => {
  test("surrounds the count", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), confidence, (count, level) => {
        const { lower, upper } = byarInterval(count, { confidence: level });
        expect(upper).toBeGreaterThan(count);
        if (lower !== null) expect(lower).toBeLessThanOrEqual(count);
      }),
    );
  });

  test("has no lower limit where the cube is negative", () => {
    expect(byarInterval(0).lower).toBeNull();
    expect(byarInterval(1, { confidence: 0.998 }).lower).toBeNull();
    expect(byarInterval(1).lower).toBeGreaterThan(0);
    expect(() => byarInterval(-1)).toThrow(RangeError);
  });
});

describe("newcombeDifference", () => {
  test("changes sign when the periods are exchanged, and stays in [−1, 1]", () => {
    fc.assert(
      fc.property(counts, counts, (one, two) => {
        const forth = newcombeDifference(one, two)!;
        const back = newcombeDifference(two, one)!;
        expect(forth.lower).toBeCloseTo(-back.upper, 12);
        expect(forth.lower).toBeGreaterThanOrEqual(-1);
        expect(forth.upper).toBeLessThanOrEqual(1);
        expect(forth.lower).toBeLessThanOrEqual(forth.difference);
        expect(forth.upper).toBeGreaterThanOrEqual(forth.difference);
      }),
    );
  });

  test("is null when a period has no units", () => {
    const some = { numerator: 1, denominator: 2 };
    const none = { numerator: 0, denominator: 0 };
    expect(newcombeDifference(some, none)).toBeNull();
    expect(newcombeDifference(none, some)).toBeNull();
  });
});

describe("meanInterval", () => {
  test("from sums equals from values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 60 }), (values) => {
        const n = values.length;
        const mean = values.reduce((sum, value) => sum + value, 0) / n;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
        const squares = values.reduce((sum, value) => sum + value * value, 0);
        const result = meanInterval(mean * n, squares, n)!;
        expect(result.standardDeviation).toBeCloseTo(Math.sqrt(variance), 6);
        expect((result.lower! + result.upper!) / 2).toBeCloseTo(mean, 9);
      }),
    );
  });

  test("one value has no interval, none has no mean, the impossible is refused", () => {
    expect(meanInterval(4, 16, 1)).toEqual({ mean: 4, standardDeviation: null, lower: null, upper: null });
    expect(meanInterval(0, 0, 0)).toBeNull();
    expect(() => meanInterval(1, 1, 1.5)).toThrow(RangeError);
    expect(() => meanInterval(Number.NaN, 1, 2)).toThrow(RangeError);
    expect(() => meanInterval(1, 1, 2, 1)).toThrow(RangeError);
  });

  test("equal values have an interval without width", () => {
    expect(meanInterval(0.3, 0.03, 3)).toMatchObject({ standardDeviation: expect.closeTo(0, 7) });
  });
});
