import fc from "fast-check";
import { expect, test } from "vitest";
import { type EarsMethod, earsThreshold } from "./earsThreshold.ts";

const Z = { 0.001: 3.090232306167813, 0.025: 1.959963984540054 } as const;
const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 0, maxLength: 40 });
const sigma = fc.constantFrom(0.5, 1, 2);

/** How many standard deviations a count lies above its baseline of C2, from sums instead of deviations. */
function c2(series: readonly number[], t: number, minSigma: number): number {
  let [sum, squares] = [0, 0];
  for (let back = 3; back <= 9; back++) {
    sum += series[t - back]!;
    squares += series[t - back]! ** 2;
  }
  const s = Math.max(minSigma, Math.sqrt(Math.max(0, (squares - (sum * sum) / 7) / 6)));
  return (series[t]! - sum / 7) / s;
}

test("a count passes the threshold of C2 just when it lies z standard deviations above its baseline", () => {
  fc.assert(
    fc.property(counts, sigma, (series, minSigma) => {
      const found = earsThreshold(series, { method: "C2", alpha: 0.001, minSigma });
      for (const [t, upper] of found.entries()) {
        if (t < 9) expect(upper).toBeNull();
        else expect(series[t]! > upper!).toBe(c2(series, t, minSigma) > Z[0.001]);
      }
    }),
  );
});

test("a count passes the threshold of C3 just when the sum of three excesses over C2 passes z", () => {
  fc.assert(
    fc.property(counts, sigma, (series, minSigma) => {
      const found = earsThreshold(series, { method: "C3", alpha: 0.025, minSigma });
      for (const [t, upper] of found.entries()) {
        if (t < 11) {
          expect(upper).toBeNull();
          continue;
        }
        const sum = [0, 1, 2].reduce((all, back) => all + Math.max(0, c2(series, t - back, minSigma) - 1), 0);
        if (series[t]! > 0) expect(series[t]! > upper!).toBe(sum > Z[0.025]);
      }
    }),
  );
});

test("the threshold of C3 is lowered by what the two counts before were above theirs", () => {
  const series = [4, 6, 4, 6, 4, 6, 5, 5, 5, 8, 2, 0];
  const before = (t: number) => {
    const baseline = series.slice(t - 9, t - 2);
    const m = baseline.reduce((sum, count) => sum + count, 0) / 7;
    return { m, s: Math.sqrt(baseline.reduce((sum, count) => sum + (count - m) ** 2, 0) / 6) };
  };
  const [first, last] = [before(9), before(11)];
  const passed = (8 - first.m) / first.s - 1;
  expect(earsThreshold(series, { method: "C3", alpha: 0.001, minSigma: 0 })[11]).toBeCloseTo(
    last.m + last.s * (1 + Z[0.001] - passed),
    9,
  );
});

test("two counts that are somewhat high let C3 speak where C2 keeps silent", () => {
  const series = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 7, 7, 7];
  const at = (method: EarsMethod) => earsThreshold(series, { method, alpha: 0.025, minSigma: 0 }).at(-1)!;
  expect(at("C2")).toBeGreaterThan(7);
  expect(at("C3")).toBeLessThan(7);
});

test("counts that do not vary are held against minSigma", () => {
  const still = Array.from({ length: 12 }, () => 3);
  for (const method of ["C1", "C2"] as const) {
    expect(earsThreshold(still, { method, alpha: 0.025, minSigma: 0 }).at(-1)).toBe(3);
    expect(earsThreshold(still, { method, alpha: 0.025, minSigma: 0.5 }).at(-1)).toBeCloseTo(3 + Z[0.025] / 2, 12);
  }
  expect(earsThreshold(still, { method: "C3", alpha: 0.025, minSigma: 1 }).at(-1)).toBeCloseTo(4 + Z[0.025], 12);
  // Without minSigma any rise is infinitely high, and the next count of C3 needs no more.
  expect(earsThreshold([...still, 4, 3], { method: "C3", alpha: 0.025, minSigma: 0 }).slice(-2)).toEqual([3, 0]);
});

test("a missing count takes away every threshold that needs it", () => {
  const series: (number | null)[] = Array.from({ length: 30 }, (_, i) => i % 4);
  series[10] = null;
  const missing = (method: EarsMethod) =>
    earsThreshold(series, { method, alpha: 0.001, minSigma: 1 }).flatMap((upper, t) => (upper === null ? [t] : []));
  expect(missing("C1")).toEqual([0, 1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16, 17]);
  expect(missing("C2")).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 17, 18, 19]);
  expect(missing("C3")).toEqual([...Array(13).keys(), 13, 14, 15, 16, 17, 18, 19, 20, 21]);
});

test("what is no count is refused", () => {
  const options = { method: "C1", alpha: 0.001, minSigma: 1 } as const;
  for (const wrong of [NaN, -1, Infinity]) expect(() => earsThreshold([1, wrong], options)).toThrow(RangeError);
  expect(() => earsThreshold([1], { ...options, alpha: 0 })).toThrow(RangeError);
  expect(() => earsThreshold([1], { ...options, minSigma: -1 })).toThrow(RangeError);
  expect(() => earsThreshold([1], { ...options, minSigma: NaN })).toThrow(RangeError);
});
