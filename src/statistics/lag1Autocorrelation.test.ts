import fc from "fast-check";
import { expect, test } from "vitest";
import { groupBasis, without } from "./groupBasis.ts";
import { lag1Autocorrelation, type SeriesPoint } from "./lag1Autocorrelation.ts";

/**
 * Series from April on. Residuals by statsmodels 0.15.0, OLS on indicators of phases and months; the corrected value from NumPy's
 * pseudo-inverse and SciPy's brentq.
 */
const known = [
  {
    values: [
      63.36, 46.9, 49.09, 44.56, 42.17, 42.15, 36.66, 42.89, 45.18, 63.26, 60.13, 56.68, 54.44, 50.25, 45.03, 43.58,
      45.2, 43.28, 48.03, 47.56, 50.31, 58.79, 59.51, 55.87, 54.48, 54.69, 57.77, 49.12, 44.76, 47.66, 43.02, 45.22,
      52.52, 56.14, 56.79, 59.09,
    ],
    secondPhaseFrom: Infinity,
    observed: 0.23108388452155734,
    corrected: 0.2627060353782473,
    deseasonalised: true,
  },
  {
    values: [
      43.88,
      53.5,
      46.49,
      39.58,
      43.63,
      null,
      43.8,
      42.59,
      48.78,
      52.43,
      60.39,
      60.41,
      57.26,
      57.86,
      58.67,
      51.67,
      54.03,
      54.59,
      52.76,
      52.0,
      null,
      51.48,
      62.97,
      65.81,
      57.49,
      59.52,
      53.88,
      56.65,
      45.54,
      46.33,
    ],
    secondPhaseFrom: 14,
    observed: 0.2723695151007414,
    corrected: 0.5317306480956604,
    deseasonalised: true,
  },
  {
    values: [52.84, 55.1, 42.56, 46.56, 50.6, 47.73, 55.78, 46.49, 50.69, 46.03, 54.72, 50.86, 48.71],
    secondPhaseFrom: Infinity,
    observed: -0.28949513527128956,
    corrected: -0.31547785638252346,
    deseasonalised: false,
  },
  {
    values: [
      45.73,
      51.49,
      52.15,
      52.15,
      53.21,
      52.06,
      49.12,
      47.42,
      46.96,
      53.28,
      57.67,
      57.25,
      57.06,
      57.66,
      58.36,
      53.18,
      48.14,
      49.9,
      55.3,
      58.59,
      60.08,
      60.05,
      61.82,
      61.16,
      63.04,
      58.94,
      57.99,
      56.18,
      56.73,
      56.57,
      null,
      66.65,
      69.38,
      61.64,
      61.12,
      59.63,
      61.16,
      53.38,
      57.07,
      58.9,
      53.36,
      50.78,
      50.16,
      52.95,
      57.35,
      64.89,
      63.81,
      65.44,
    ],
    secondPhaseFrom: 10,
    observed: 0.46466409440708384,
    corrected: 0.5839761304564802,
    deseasonalised: true,
  },
];

const monthly = (values: readonly (number | null)[], secondPhaseFrom = Infinity, from = 3): SeriesPoint[] =>
  values.map((value, t) => ({ value, phase: t >= secondPhaseFrom ? 1 : 0, month: ((t + from) % 12) + 1 }));

test("the autocorrelation is that of an independent regression and search", () => {
  for (const { values, secondPhaseFrom, observed, corrected, deseasonalised } of known) {
    expect(lag1Autocorrelation(monthly(values, secondPhaseFrom))).toEqual({
      observed: expect.closeTo(observed, 10),
      corrected: expect.closeTo(corrected, 8),
      deseasonalised,
    });
  }
});

/** A series in which each point keeps `rho` of the one before, from a linear congruence and the sum of twelve. */
function drawSeries(length: number, rho: number, seed: number): number[] {
  let state = seed;
  const uniform = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const normal = () => Array.from({ length: 12 }, uniform).reduce((sum, one) => sum + one, -6);
  const values = [normal()];
  while (values.length < length) values.push(rho * values.at(-1)! + Math.sqrt(1 - rho * rho) * normal());
  return values;
}

test.each([
  { rho: 0, length: 18 },
  { rho: 0.3, length: 18 },
  { rho: 0.3, length: 36 },
  { rho: 0.6, length: 36 },
])(
  "over many series of $length points the corrected value is near the true $rho, the observed one below",
  ({ rho, length }) => {
    const told = Array.from({ length: 600 }, (_, i) =>
      lag1Autocorrelation(monthly(drawSeries(length, rho, 7919 * (i + 1)), length / 2))!,
    );
    const mean = (of: (one: (typeof told)[number]) => number) =>
      told.reduce((sum, one) => sum + of(one), 0) / told.length;
    expect(Math.abs(mean(({ corrected }) => corrected) - rho)).toBeLessThan(0.06);
    expect(mean(({ observed }) => observed)).toBeLessThan(rho - (1 + 4 * rho) / length);
  },
);

test("for a long phase without season the correction is Kendall's, (1 + 4r)/n", () => {
  // 24 values and more are deseasonalised; one month only has no season.
  for (const rho of [0, 0.3, 0.5]) {
    const points = drawSeries(300, rho, 31).map((value) => ({ value, phase: 0, month: 1 }));
    const { observed, corrected } = lag1Autocorrelation(points)!;
    expect(corrected - observed).toBeCloseTo((1 + 4 * observed) / 300, 3);
  }
});

const value = fc.double({ min: -100, max: 100, noNaN: true });
const series = fc.array(fc.option(value, { freq: 9 }), { minLength: 12, maxLength: 45 });

test("a level of each phase, a unit and, from 24 values on, a season change nothing", () => {
  fc.assert(
    fc.property(
      series,
      fc.integer({ min: 2, max: 40 }),
      fc.array(value, { minLength: 12, maxLength: 12 }),
      (values, from, season) => {
        const points = monthly(values, from);
        const plain = lag1Autocorrelation(points);
        const spread = Math.max(...values.map((one) => one ?? 0)) - Math.min(...values.map((one) => one ?? 0));
        if (!plain || spread < 1) return;
        const moved = points.map((point) => ({
          ...point,
          value:
            point.value && 3 * point.value + 40 * point.phase + (plain.deseasonalised ? season[point.month - 1]! : 0),
        }));
        if (points.some((one) => one.value === 0)) return;
        const after = lag1Autocorrelation(moved)!;
        expect(after.observed).toBeCloseTo(plain.observed, 5);
        expect(after.corrected).toBeCloseTo(plain.corrected, 4);
        expect(Math.abs(plain.observed)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("a season alone leaves nothing from 24 values on, and is told as likeness of neighbours below", () => {
  const wave = Array.from({ length: 24 }, (_, t) => 10 + Math.sin((t / 12) * 2 * Math.PI));
  expect(lag1Autocorrelation(monthly(wave))).toBeNull();
  const short = lag1Autocorrelation(monthly(wave.slice(0, 23)))!;
  expect(short.deseasonalised).toBe(false);
  expect(short.observed).toBeGreaterThan(0.5);
});

test("a missing point and a change of phase break the chain", () => {
  const alternating = Array.from({ length: 12 }, (_, t) => (t % 2 === 0 ? 1 : -1));
  expect(lag1Autocorrelation(monthly(alternating))!.observed).toBeCloseTo(-11 / 12, 10);
  expect(lag1Autocorrelation(monthly(alternating, 6))!.observed).toBeCloseTo(-10 / 12, 10);
  const gaps = alternating.flatMap((one) => [one, null]);
  expect(lag1Autocorrelation(monthly(gaps))).toBeNull();
});

test("too few values, nothing but one level and no number", () => {
  expect(lag1Autocorrelation([])).toBeNull();
  expect(lag1Autocorrelation(monthly([1, 5, 2, 4, 3, 6, 1]))).toBeNull();
  expect(lag1Autocorrelation(monthly(Array.from({ length: 30 }, () => 0.1)))).toBeNull();
  expect(() => lag1Autocorrelation(monthly([1, NaN]))).toThrow(RangeError);
});

test("what is left beside groups sums to 0 in each of them, and a basis is orthonormal", () => {
  const group = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(group, group, value), { minLength: 1, maxLength: 30 }), (rows) => {
      const groupings = [rows.map(([a]) => a), rows.map(([, b]) => b)];
      const basis = groupBasis(groupings);
      const left = without(
        rows.map(([, , y]) => y),
        basis,
      );
      for (const groups of groupings) {
        for (const name of groups) {
          expect(left.reduce((sum, e, i) => sum + (groups[i] === name ? e : 0), 0)).toBeCloseTo(0, 7);
        }
      }
      for (const [i, one] of basis.entries()) {
        for (const [j, other] of basis.entries()) {
          expect(one.reduce((sum, x, k) => sum + x * other[k]!, 0)).toBeCloseTo(i === j ? 1 : 0, 10);
        }
      }
    }),
  );
  expect(() => groupBasis([[1, 2], [1]])).toThrow(RangeError);
});
