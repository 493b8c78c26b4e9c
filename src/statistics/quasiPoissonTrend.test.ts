import fc from "fast-check";
import { expect, test } from "vitest";
import { quasiPoissonTrend } from "./quasiPoissonTrend.ts";

const points = fc.array(
  fc.record({
    time: fc.integer({ min: -260, max: 0 }),
    count: fc.integer({ min: 0, max: 60 }),
    weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
  { minLength: 4, maxLength: 60 },
);

test("a slope makes the fitted counts balance the observed ones, now and over time", () => {
  fc.assert(
    fc.property(points, (sample) => {
      const fit = quasiPoissonTrend(sample, true);
      if (!fit) return;
      const scale = sample.reduce((sum, { count, weight }) => sum + weight * count, 0);
      const gap = (power: number) =>
        sample.reduce((sum, { time, count, weight }, i) => sum + weight * (count - fit.fitted[i]!) * time ** power, 0);
      expect(Math.abs(gap(0)) / scale).toBeLessThan(1e-6);
      expect(Math.abs(gap(1)) / (260 * scale)).toBeLessThan(1e-6);
      expect(fit.leverage.reduce((sum, h) => sum + h, 0)).toBeCloseTo(2, 6);
    }),
  );
});

test("without slope the mean is the weighted mean and its error known in closed form", () => {
  fc.assert(
    fc.property(points, (sample) => {
      const fit = quasiPoissonTrend(sample, false);
      const events = sample.reduce((sum, { count, weight }) => sum + weight * count, 0);
      const weights = sample.reduce((sum, { weight }) => sum + weight, 0);
      if (events === 0) {
        expect(fit).toBeNull();
        return;
      }
      expect(fit!.level).toBeCloseTo(Math.log(events / weights), 10);
      expect(fit!.covariance[0] / (fit!.dispersion / events)).toBeCloseTo(1, 10);
      expect(fit!.dispersion).toBeGreaterThanOrEqual(1);
    }),
  );
});

test("counts that grow by a constant share are found again exactly", () => {
  const grown = Array.from({ length: 40 }, (_, i) => ({
    time: i - 60,
    count: Math.exp(3 + 0.02 * (i - 60)),
    weight: 1,
  }));
  const fit = quasiPoissonTrend(grown, true)!;
  expect(fit.level).toBeCloseTo(3, 10);
  expect(fit.slope).toBeCloseTo(0.02, 12);
});

test("a point without weight counts for nothing, and one degree of freedom is enough", () => {
  const sample = [3, 9, 1, 30, 4, 22].map((count, i) => ({ time: i - 6, count, weight: 1 }));
  for (const trend of [true, false]) {
    const { leverage: _l, fitted: _f, ...fit } = quasiPoissonTrend(sample, trend)!;
    expect(fit.dispersion).toBeGreaterThan(2);
    expect(quasiPoissonTrend([...sample, { time: 3, count: 50, weight: 0 }], trend)).toMatchObject(fit);
    expect(quasiPoissonTrend(sample.slice(0, trend ? 3 : 2), trend)).not.toBeNull();
    expect(quasiPoissonTrend(sample.slice(0, trend ? 2 : 1), trend)).toBeNull();
  }
});

test("the covariance of level and slope is the inverse of their information, times the dispersion", () => {
  const sample = [3, 9, 1, 30, 4, 22].map((count, i) => ({ time: i - 6, count, weight: 1 + i / 10 }));
  const { covariance, dispersion, fitted } = quasiPoissonTrend(sample, true)!;
  const [s0, s1, s2] = [0, 1, 2].map((power) =>
    sample.reduce((sum, { time, weight }, i) => sum + weight * fitted[i]! * time ** power, 0),
  );
  const [a, b, c] = covariance;
  expect((a * s0! + b * s1!) / dispersion).toBeCloseTo(1, 9);
  expect((a * s1! + b * s2!) / dispersion).toBeCloseTo(0, 9);
  expect((b * s1! + c * s2!) / dispersion).toBeCloseTo(1, 9);
});

test("a slope is null where every event is at one end, or there is one time only", () => {
  const at = (time: number, count: number) => ({ time, count, weight: 1 });
  expect(quasiPoissonTrend([at(-3, 0), at(-2, 0), at(-1, 0), at(0, 7)], true)).toBeNull();
  expect(quasiPoissonTrend([at(1, 2), at(1, 3), at(1, 4)], true)).toBeNull();
  expect(quasiPoissonTrend([at(0, 2)], false)).toBeNull();
});
