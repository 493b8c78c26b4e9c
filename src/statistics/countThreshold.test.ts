import fc from "fast-check";
import { expect, test } from "vitest";
import { countMasses } from "./countMasses.ts";
import { countQuantile } from "./countQuantile.ts";
import { countTail } from "./countTail.ts";
import { exceedanceScore } from "./exceedanceScore.ts";
import { farringtonThreshold } from "./farringtonThreshold.ts";
import { gammaTails } from "./gammaTails.ts";
import { noufailyThreshold } from "./noufailyThreshold.ts";

const mean = fc.double({ min: 0.01, max: 3000, noNaN: true });
const dispersion = fc.double({ min: 1, max: 30, noNaN: true });

test("the masses of a count have its mean and its variance", () => {
  fc.assert(
    fc.property(mean, dispersion, (mu, phi) => {
      const { from, masses } = countMasses({ mean: mu, dispersion: phi });
      const moment = (of: (k: number) => number) => masses.reduce((sum, mass, i) => sum + mass * of(from + i), 0);
      expect(moment((k) => k) / mu).toBeCloseTo(1, 9);
      expect(moment((k) => (k - mu) ** 2) / (phi * mu)).toBeCloseTo(1, 8);
    }),
  );
});

test("without overdispersion the tail is Poisson's, at a mean of the dispersion less one it is geometric", () => {
  fc.assert(
    fc.property(mean, fc.integer({ min: 1, max: 4000 }), (mu, count) => {
      expect(countTail({ mean: mu, dispersion: 1 }, count)).toBeCloseTo(gammaTails(count, mu).lower, 12);
    }),
  );
  for (const count of [0, 1, 5, 40])
    expect(countTail({ mean: 3, dispersion: 4 }, count)).toBeCloseTo(0.75 ** count, 14);
});

test("a quantile is the first count that leaves no more than the rest above it", () => {
  fc.assert(
    fc.property(mean, dispersion, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (mu, phi, p) => {
      const law = { mean: mu, dispersion: phi };
      const found = countQuantile(law, p);
      expect(countTail(law, found + 1)).toBeLessThanOrEqual(1 - p + 1e-12);
      if (found > 0) expect(countTail(law, found)).toBeGreaterThan(1 - p - 1e-12);
    }),
  );
});

test("masses that matter are few beside the counts that are possible, and the last of them ends every quantile", () => {
  const law = { mean: 1e6, dispersion: 1 };
  const { from, masses } = countMasses(law);
  expect(masses.length).toBeLessThan(25_000);
  expect(from).toBeGreaterThan(980_000);
  expect(countQuantile(law, 1 - 2 ** -53)).toBeLessThan(from + masses.length);
});

test("a probability that is a sum of masses is reached by it, however it was rounded", () => {
  for (let mu = 0.01; mu < 5; mu += 0.01) {
    const law = { mean: mu, dispersion: 1 };
    expect(countQuantile(law, Math.exp(-mu))).toBe(0);
    expect(countQuantile(law, Math.exp(-mu) * (1 + mu))).toBe(1);
  }
});

test("where nothing is expected nothing comes", () => {
  expect(countMasses({ mean: 0, dispersion: 2 })).toEqual({ from: 0, masses: [1] });
  expect(countTail({ mean: 0, dispersion: 1 }, 1)).toBe(0);
  expect(countQuantile({ mean: 0, dispersion: 1 }, 0.999)).toBe(0);
});

test("a less certain mean, more dispersion and a smaller alpha raise the threshold", () => {
  const expected = { mean: 12, standardError: 1, dispersion: 1.4 };
  for (const transform of ["2/3", "1/2", "none"] as const) {
    const upper = (change: Partial<typeof expected>, alpha = 0.01) =>
      farringtonThreshold(12, { ...expected, ...change }, { alpha, transform }).upper;
    const first = upper({});
    expect(upper({ standardError: 3 })).toBeGreaterThan(first);
    expect(upper({ dispersion: 2 })).toBeGreaterThan(first);
    expect(upper({}, 0.001)).toBeGreaterThan(first);
    expect(farringtonThreshold(12, expected, { alpha: 0.01, transform }).p).toBeCloseTo(0.5, 12);
  }
  expect(
    farringtonThreshold(0, { mean: 0.1, standardError: 1, dispersion: 1 }, { alpha: 0.01, transform: "none" }).lower,
  ).toBe(0);
});

test("for frequent events the two thresholds agree", () => {
  const delta = farringtonThreshold(
    1000,
    { mean: 1000, standardError: 0, dispersion: 2 },
    { alpha: 0.01, transform: "2/3" },
  );
  const quantile = noufailyThreshold(
    1000,
    { logMean: Math.log(1000), standardError: 0, dispersion: 2 },
    { alpha: 0.01, method: "muan" },
  );
  expect(Math.abs(delta.upper - quantile.upper)).toBeLessThan(2);
  expect(Math.abs(delta.lower - quantile.lower)).toBeLessThan(2);
});

test("the score is 0 at the expected count, 1 at the threshold, and none where they meet", () => {
  expect(exceedanceScore(5, 5, 9)).toBe(0);
  expect(exceedanceScore(9, 5, 9)).toBe(1);
  expect(exceedanceScore(9, 5, 5)).toBeNull();
});

test("what is no count is refused", () => {
  const options = { alpha: 0.05, transform: "2/3" } as const;
  const expected = { mean: 5, standardError: 0.2, dispersion: 1 };
  expect(() => farringtonThreshold(NaN, expected, options)).toThrow(RangeError);
  expect(() => farringtonThreshold(5, { ...expected, mean: 0 }, options)).toThrow(RangeError);
  expect(() => farringtonThreshold(5, expected, { ...options, alpha: 0.5 })).toThrow(RangeError);
  expect(() =>
    noufailyThreshold(5, { logMean: Infinity, standardError: 1, dispersion: 1 }, { alpha: 0.05, method: "muan" }),
  ).toThrow(RangeError);
  expect(() => countMasses({ mean: 5, dispersion: 0.9 })).toThrow(RangeError);
  expect(() => countTail({ mean: 5, dispersion: 1 }, NaN)).toThrow(RangeError);
  expect(() => countQuantile({ mean: 5, dispersion: 1 }, 1)).toThrow(RangeError);
  expect(() => exceedanceScore(1, NaN, 2)).toThrow(RangeError);
});
