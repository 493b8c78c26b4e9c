import { expect, test } from "vitest";
import { pooledAutocorrelations } from "./pooledAutocorrelations.ts";

const one = (points: number, autocorrelation: number | null, seasonal = false) => ({
  points,
  autocorrelation,
  seasonal,
});

test("estimates are corrected for their bias about one mean, and about monthly means", () => {
  expect(pooledAutocorrelations([one(40, 0.3)])[0]!.mean).toBeCloseTo((40 * 0.3 + 1) / 37, 12);
  expect(pooledAutocorrelations([one(40, 0.3, true)])[0]!.mean).toBeCloseTo((40 * 0.3) / 36, 12);
});

test("each keeps as much of its distance to the mean as its own error lets it, one that is unknown takes the mean", () => {
  const series = [one(43, -0.2), one(43, 0.6), one(84, 0.7, true), one(12, null, true)];
  const corrected = [(43 * -0.2 + 1) / 40, (43 * 0.6 + 1) / 40, (84 * 0.7) / 80];
  const mean = (corrected[0]! + corrected[1]! + corrected[2]!) / 3;
  const errors = [43, 43, 84 - 11].map((n) => (1 - mean * mean) / n);
  const spread = corrected.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2;
  const between = spread - (errors[0]! + errors[1]! + errors[2]!) / 3;
  expect(between).toBeGreaterThan(0.1);
  const found = pooledAutocorrelations(series);
  for (const [i, value] of corrected.entries()) {
    const kept = between / (between + errors[i]!);
    expect(found[i]!.mean).toBeCloseTo(mean + kept * (value - mean), 12);
    expect(found[i]!.sd).toBeCloseTo(Math.sqrt(kept * errors[i]!), 12);
  }
  expect(found[3]).toEqual({ mean: expect.closeTo(mean, 12), sd: expect.closeTo(Math.sqrt(between), 12) });
});

test("estimates that differ by no more than chance are one, and none is 0", () => {
  const [first, second] = pooledAutocorrelations([one(40, 0.3), one(40, 0.31)]);
  expect(first).toEqual(second);
  expect(first!.sd).toBe(0);
  expect(pooledAutocorrelations([one(40, null), one(30, null, true)])).toEqual([
    { mean: 0, sd: 0 },
    { mean: 0, sd: 0 },
  ]);
  expect(pooledAutocorrelations([])).toEqual([]);
});
