import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lag1Autocorrelation } from "./lag1Autocorrelation.ts";

describe("lag-1 autocorrelation", () => {
  it("is 0.576 for luteinizing hormone in blood (Diggle 1990), as published with R's acf", () => {
    const levels = [
      24, 24, 24, 22, 21, 15, 23, 23, 25, 20, 19, 17, 22, 18, 32, 32, 27, 22, 22, 19, 19, 18, 27, 30, 23, 20, 20, 29,
      29, 27, 27, 23, 26, 24, 18, 17, 15, 14, 21, 33, 35, 35, 31, 26, 21, 34, 30, 29,
    ];
    expect(lag1Autocorrelation(levels)).toBeCloseTo(0.576, 3);
  });

  it("does not take a season for memory", () => {
    const months = Array.from({ length: 36 }, (_, i) => i % 12);
    const noise = months.map((_, i) => ((i * 7919) % 101) / 101);
    const seasonal = months.map((month, i) => 10 * Math.cos((month * Math.PI) / 6) + noise[i]!);
    expect(lag1Autocorrelation(seasonal)!).toBeGreaterThan(0.7);
    expect(lag1Autocorrelation(seasonal, months)!).toBeCloseTo(lag1Autocorrelation(noise, months)!, 10);
  });

  it("does not depend on the unit of the values, and lies between −1 and 1 when all are known", () => {
    const series = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 100 }), (values, unit) => {
        const plain = lag1Autocorrelation(values);
        const scaled = lag1Autocorrelation(values.map((value) => unit * value));
        fc.pre(plain !== null && scaled !== null);
        expect(Math.abs(plain)).toBeLessThanOrEqual(1 + 1e-9);
        expect(scaled).toBeCloseTo(plain, 6);
      }),
    );
  });

  /** Straight from the formula: distances to the mean of each season, those known once left out. */
  function byHand(values: readonly (number | null)[], season: (at: number) => number): number {
    const distances = values.map((value, at) => {
      const own = values.filter((other, i) => other !== null && season(i) === season(at)) as number[];
      const mean = own.reduce((sum, one) => sum + one, 0) / own.length;
      return value === null || own.length < 2 ? null : value - mean;
    });
    const known = distances.filter((one) => one !== null);
    const pairs = distances.flatMap((one, i) => {
      const before = distances[i - 1] ?? null;
      return one === null || before === null ? [] : [one * before];
    });
    const variance = known.reduce((sum, one) => sum + one * one, 0) / (known.length - 1);
    return pairs.reduce((sum, one) => sum + one, 0) / pairs.length / variance;
  }

  it("is scaled to the pairs known where values are missing", () => {
    const values = [3, 5, null, 4, 8, 7, null, null, 2, 6, 5, 9];
    expect(lag1Autocorrelation(values)).toBeCloseTo(
      byHand(values, () => 0),
      12,
    );
    expect(lag1Autocorrelation([3, 5, 4, 8])).toBeCloseTo(
      byHand([3, 5, 4, 8], () => 0),
      12,
    );
    const tiny = values.map((value) => value && value * 1e-9);
    expect(lag1Autocorrelation(tiny)).toBeCloseTo(lag1Autocorrelation(values)!, 9);
  });

  it("takes the season off from 24 known values on, and leaves out a month known once", () => {
    const series = Array.from({ length: 32 }, (_, i) => ((i * 7919) % 101) + 10 * (i % 12));
    const months = series.map((_, i) => i % 12);
    // Months 8 to 11 are known once at most; two more are not.
    const values = series.map((value, i) => ([8, 9, 22, 3].includes(i) ? null : value));
    const drop = (...places: number[]) => values.map((value, i) => (places.includes(i) ? null : value));
    const known = (of: readonly (number | null)[]) => of.filter((value) => value !== null).length;
    const enough = drop(0, 14, 30, 5);
    expect(known(enough)).toBe(24);
    expect(lag1Autocorrelation(enough, months)).toBeCloseTo(
      byHand(enough, (i) => i % 12),
      12,
    );
    expect(lag1Autocorrelation(enough)).toBeCloseTo(
      byHand(enough, () => 0),
      12,
    );
    const few = drop(0, 14, 30, 5, 31);
    expect(lag1Autocorrelation(few, months)).toBeCloseTo(
      byHand(few, () => 0),
      12,
    );
  });

  it("is not known without variation or without neighbours", () => {
    expect(lag1Autocorrelation([0.7, 0.7, 0.7, 0.7, 0.7])).toBeNull();
    expect(lag1Autocorrelation([0, 0, 0, 0, 0])).toBeNull();
    expect(lag1Autocorrelation([3, 5, 4])).toBeNull();
    expect(lag1Autocorrelation([0.1, null, 0.3, null, 0.2, null, 0.5])).toBeNull();
  });
});
