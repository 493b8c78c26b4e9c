import fc from "fast-check";
import { expect, test } from "vitest";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

// Computed with 40 digits (mpmath 1.4.1).
const KNOWN: [number, number][] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [1e-5, -4.264890793922825],
  [0.001, -3.0902323061678136],
  [0.01, -2.326347874040841],
  [0.025, -1.9599639845400543],
  [0.05, -1.6448536269514726],
  [0.1, -1.2815515655446004],
  [0.25, -0.6744897501960817],
  [0.4, -0.2533471031357997],
  [0.6, 0.2533471031357997],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
];

test.each(KNOWN)("quantile of %d", (p, expected) => {
  expect(Math.abs(standardNormalQuantile(p) / expected - 1)).toBeLessThan(1e-14);
});

test("the middle and the ends", () => {
  expect(standardNormalQuantile(0.5)).toBe(0);
  expect(standardNormalQuantile(0)).toBe(-Infinity);
  expect(standardNormalQuantile(1)).toBe(Infinity);
  for (const p of [-0.1, 1.1, Number.NaN]) expect(() => standardNormalQuantile(p)).toThrow(RangeError);
});

test("it rises, and is symmetrical", () => {
  const half = fc.double({ min: 1e-6, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(half, half, (a, b) => {
      expect(standardNormalQuantile(1 - a)).toBeCloseTo(-standardNormalQuantile(a), 8);
      expect(standardNormalQuantile(Math.min(a, b))).toBeLessThanOrEqual(standardNormalQuantile(Math.max(a, b)));
    }),
  );
});
