import fc from "fast-check";
import { expect, test } from "vitest";
import { langReiczigel } from "./langReiczigel.ts";
import { moverDifference } from "./moverDifference.ts";
import { moverSum } from "./moverSum.ts";
import { roganGladen } from "./roganGladen.ts";
import { twoPhase } from "./twoPhase.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const better = fc.double({ min: 0.51, max: 1, noNaN: true });
const sample = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 2000 }))
  .map(([n, x]) => ({ numerator: Math.min(n, x), denominator: n }));
const of = (numerator: number, denominator: number) => ({ numerator, denominator });

test("what a test of known error flags of a share of cases leads back to that share", () => {
  fc.assert(
    fc.property(share, better, better, (cases, sensitivity, specificity) => {
      const flagged = Math.min(1, cases * sensitivity + (1 - cases) * (1 - specificity));
      expect(roganGladen(flagged, sensitivity, specificity)).toBeCloseTo(cases, 9);
    }),
  );
  expect(roganGladen(0.5, 0.6, 0.4)).toBeNull();
  expect(roganGladen(0.02, 0.9, 0.9)).toBeLessThan(0);
  expect(roganGladen(0.95, 0.9, 0.9)).toBeGreaterThan(1);
});

test("intervals of both estimators are ordered, within 0 and 1, and no number is none", () => {
  fc.assert(
    fc.property(sample, sample, sample, (flagged, one, other) => {
      const phases = twoPhase(flagged, one, other)!;
      for (const found of [phases, langReiczigel(flagged, one, other)]) {
        if (!found) continue;
        expect(found.lower).toBeGreaterThanOrEqual(0);
        expect(found.lower).toBeLessThanOrEqual(found.upper);
        expect(found.upper).toBeLessThanOrEqual(1);
      }
      expect(phases.lower).toBeLessThanOrEqual(phases.value + 1e-12);
      expect(phases.upper).toBeGreaterThanOrEqual(phases.value - 1e-12);
    }),
  );
});

test("nothing counted or nobody looked at tells nothing", () => {
  for (const estimator of [twoPhase, langReiczigel]) {
    expect(estimator(of(0, 0), of(9, 10), of(9, 10))).toBeNull();
    expect(estimator(of(3, 10), of(0, 0), of(9, 10))).toBeNull();
    expect(estimator(of(3, 10), of(9, 10), of(0, 0))).toBeNull();
  }
});

test("more found than there are, and numbers that are none, are refused", () => {
  for (const estimator of [twoPhase, langReiczigel]) {
    for (const wrong of [of(11, 10), of(-1, 10), of(NaN, 10), of(1, NaN), of(1, Infinity)]) {
      expect(() => estimator(wrong, of(9, 10), of(9, 10))).toThrow(RangeError);
      expect(() => estimator(of(3, 10), wrong, of(9, 10))).toThrow(RangeError);
      expect(() => estimator(of(3, 10), of(9, 10), wrong)).toThrow(RangeError);
    }
  }
  for (const wrong of [NaN, -0.1, 1.1]) {
    expect(() => roganGladen(wrong, 0.9, 0.9)).toThrow(RangeError);
    expect(() => roganGladen(0.5, wrong, 0.9)).toThrow(RangeError);
    expect(() => roganGladen(0.5, 0.9, wrong)).toThrow(RangeError);
  }
  const sound = { value: 0.5, lower: 0.4, upper: 0.6 };
  expect(() => moverSum([{ ...sound, weight: -1 }])).toThrow(RangeError);
  expect(() => moverSum([{ ...sound, weight: 1, upper: NaN }])).toThrow(RangeError);
  expect(() => moverDifference(sound, { ...sound, value: NaN })).toThrow(RangeError);
});
