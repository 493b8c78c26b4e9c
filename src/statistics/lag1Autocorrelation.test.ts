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

  it("is not known without variation or without neighbours", () => {
    expect(lag1Autocorrelation([0.7, 0.7, 0.7, 0.7, 0.7])).toBeNull();
    expect(lag1Autocorrelation([0.1, null, 0.3, null, 0.2, null, 0.5])).toBeNull();
  });
});
