import fc from "fast-check";
import { expect, test } from "vitest";
import { clopperPearsonInterval } from "./clopperPearsonInterval.ts";
import { langReiczigel } from "./langReiczigel.ts";
import { moverDifference } from "./moverDifference.ts";
import { moverSum } from "./moverSum.ts";
import { roganGladen } from "./roganGladen.ts";
import { twoPhase } from "./twoPhase.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

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

test.each([
  { flagged: of(30, 100), ppv: of(18, 25), npv: of(40, 50) },
  { flagged: of(30, 100), ppv: of(5, 25), npv: of(10, 50) },
  { flagged: of(81, 90), ppv: of(20, 21), npv: of(3, 7) },
])("two phases move with each of their three shares, where the flagged are cases more often and less", (phases) => {
  const { flagged, ppv, npv } = phases;
  const [ap, pp, np] = [flagged, ppv, npv].map(({ numerator, denominator }) => numerator / denominator);
  const a = wilsonInterval(flagged.numerator, flagged.denominator)!;
  const [p, n] = [ppv, npv].map(({ numerator, denominator }) => clopperPearsonInterval(numerator, denominator)!);
  const slope = pp! + np! - 1;
  // A larger share of flagged makes fewer cases where those flagged are cases less often than the others.
  const [fewest, most] = slope > 0 ? [a.lower, a.upper] : [a.upper, a.lower];
  const value = ap! * pp! + (1 - ap!) * (1 - np!);
  const found = twoPhase(flagged, ppv, npv)!;
  expect(found.value).toBeCloseTo(value, 12);
  const below = Math.hypot(ap! * (pp! - p!.lower), (1 - ap!) * (n!.upper - np!), slope * (ap! - fewest));
  const above = Math.hypot(ap! * (p!.upper - pp!), (1 - ap!) * (np! - n!.lower), slope * (most - ap!));
  expect(found.lower).toBeCloseTo(Math.max(0, value - below), 12);
  expect(found.upper).toBeCloseTo(Math.min(1, value + above), 12);
});

test("an interval is cut at no case and at nothing but cases", () => {
  expect(twoPhase(of(5, 10), of(0, 3), of(3, 3))).toMatchObject({ value: 0, lower: 0 });
  expect(twoPhase(of(5, 10), of(3, 3), of(0, 3))).toMatchObject({ value: 1, upper: 1 });
});
