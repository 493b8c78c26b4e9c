import fc from "fast-check";
import { expect, test } from "vitest";
import { exactPoissonInterval } from "./exactPoissonInterval.ts";
import { expectedFromStrata } from "./expectedFromStrata.ts";
import { funnel, type FunnelPoint, type PeerGroup } from "./funnel.ts";
import { normalTail } from "./normalTail.ts";
import { proportionFunnelPValue } from "./proportionFunnelPValue.ts";
import { ratioFunnelPValue } from "./ratioFunnelPValue.ts";

const units = (...counts: [numerator: number, denominator: number][]): PeerGroup => ({
  kind: "proportion",
  units: counts.map(([numerator, denominator], i) => ({ id: `u${i}`, numerator, denominator })),
});
const standardised = (...counts: [numerator: number, expected: number][]): PeerGroup => ({
  kind: "ratio",
  units: counts.map(([numerator, expected], i) => ({ id: `u${i}`, numerator, denominator: 500, expected })),
});
const proportionGroup = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), { maxLength: 40 })
  .map((pairs) => units(...pairs.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])));
const expectation = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 9, arbitrary: fc.double({ min: 0.001, max: 200, noNaN: true }) },
);
const ratioGroup = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 200 }), expectation), { maxLength: 40 })
  .map((pairs) => standardised(...pairs));
const groups = fc.oneof(proportionGroup, ratioGroup);
const level = (found: FunnelPoint["plain"]): number =>
  ["low 0.001", "low 0.025", "not significant", "high 0.025", "high 0.001"].indexOf(found!) - 2;

test("limits that are widened never make a unit more significant, and are used only above phi 1", () => {
  fc.assert(
    fc.property(groups, (group) => {
      const { points, widened, overdispersion } = funnel(group);
      expect(widened).toBe((overdispersion?.phi ?? 0) > 1);
      for (const { plain, adjusted, shown } of points) {
        expect(shown).toBe(adjusted ?? plain);
        expect(adjusted !== null).toBe(plain !== null && widened);
        if (adjusted === null) continue;
        const [before, after] = [level(plain), level(adjusted)];
        expect(Math.abs(after)).toBeLessThanOrEqual(Math.abs(before));
        expect(before * after).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test("every number of a funnel is one, whatever was counted", () => {
  fc.assert(
    fc.property(groups, (group) => {
      const { points, target } = funnel(group);
      for (const { value, pValue, adjustedPValue, size } of points) {
        for (const number of [value, pValue, adjustedPValue, size, target]) expect(number).not.toBeNaN();
        if (pValue === null) continue;
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(adjustedPValue!);
        expect(adjustedPValue).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("a p-value falls below 0.05 and 0.002 just where plain limits are left", () => {
  fc.assert(
    fc.property(proportionGroup, (group) => {
      for (const { plain, pValue } of funnel(group).points) {
        if (pValue === null || Math.abs(pValue - 0.05) < 1e-9 || Math.abs(pValue - 0.002) < 1e-9) continue;
        expect(Math.abs(level(plain))).toBe(pValue < 0.002 ? 2 : pValue < 0.05 ? 1 : 0);
      }
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.01, max: 60, noNaN: true }), (count, expected) => {
      const { lower, upper } = exactPoissonInterval(count);
      const p = ratioFunnelPValue(count, expected)!;
      if (Math.abs(p - 0.05) > 1e-9) expect(p < 0.05).toBe(expected < lower || expected > upper);
    }),
  );
});

test("so does the one against the limits shown, where they are widened", () => {
  fc.assert(
    fc.property(proportionGroup, (group) => {
      for (const { shown, pValue, shownPValue } of funnel(group).points) {
        if (shownPValue === null || Math.abs(shownPValue - 0.05) < 1e-9 || Math.abs(shownPValue - 0.002) < 1e-9)
          continue;
        expect(shownPValue).toBeGreaterThanOrEqual(pValue!);
        expect(Math.abs(level(shown))).toBe(shownPValue < 0.002 ? 2 : shownPValue < 0.05 ? 1 : 0);
      }
    }),
  );
});

test("both tails of a Poisson count and of a proportion, against sums done by hand", () => {
  const mass = (k: number, mean: number): number => (k === 0 ? Math.exp(-mean) : (mass(k - 1, mean) * mean) / k);
  const sum = (to: number, mean: number): number => (to < 0 ? 0 : sum(to - 1, mean) + mass(to, mean));
  expect(ratioFunnelPValue(7, 3)).toBeCloseTo(2 * (1 - sum(6, 3)), 12);
  expect(ratioFunnelPValue(1, 6)).toBeCloseTo(2 * sum(1, 6), 12);
  expect(ratioFunnelPValue(3, 3)).toBe(1);
  expect(ratioFunnelPValue(0, 3)).toBeCloseTo(2 * Math.exp(-3), 12);
  expect(ratioFunnelPValue(2, 0)).toBeNull();
  // Of a fair coin thrown 100 times, 60 heads or more: 0.0284439668; by the normal law 0.0227501319.
  expect(proportionFunnelPValue(60, 100, 0.5)).toBeCloseTo(0.0568879336, 9);
  // On the side away from the skew the normal law is the more cautious one.
  expect(proportionFunnelPValue(50, 4000, 0.02)).toBeCloseTo(2 * normalTail(0.0075 / Math.sqrt(0.0196 / 4000)), 12);
  expect(proportionFunnelPValue(50, 100, 0.5)).toBe(1);
  expect(proportionFunnelPValue(0, 100, 0)).toBe(1);
  expect(proportionFunnelPValue(0, 0, 0.2)).toBeNull();
});

test("units that differ only by sampling keep the plain limits; one far away is seen and flagged", () => {
  const calm = funnel(units([50, 100], [51, 100], [48, 100], [52, 100], [49, 100], [25, 100]));
  expect(calm).toMatchObject({ kind: "proportion", target: 275 / 600 });
  expect(calm.points.map(({ plain }) => plain)).toEqual([...Array(5).fill("not significant"), "low 0.001"]);
  expect(calm.points.map(({ flagged }) => flagged)).toEqual([false, false, false, false, false, true]);
});

test("units that differ by more than sampling are held against wider limits, both classes kept", () => {
  const spread: [number, number][] = [3000, 3600, 4200, 4800, 5400, 6000, 6600, 7000].map((x) => [x, 10_000]);
  const { points, overdispersion, widened } = funnel(units(...spread));
  expect(widened).toBe(true);
  expect(overdispersion!.phi).toBeGreaterThan(100);
  expect(points.every(({ plain }) => Math.abs(level(plain)) === 2 || plain === "not significant")).toBe(true);
  expect(points.map(({ adjusted }) => adjusted)).toEqual(Array(8).fill("not significant"));
  const ratios = funnel(standardised(...[60, 80, 100, 120, 140, 150].map((o): [number, number] => [o * 10, 1000])));
  expect(ratios.widened).toBe(true);
  expect(ratios.points.map(({ plain }) => level(plain))).toEqual([-2, -2, 0, 2, 2, 2]);
  expect(ratios.points.map(({ shown }) => level(shown))).toEqual(Array(6).fill(0));
});

test("a unit alone is its own target and is not judged; a ratio is, against what was expected elsewhere", () => {
  expect(funnel(units([3, 10]))).toEqual({
    kind: "proportion",
    target: 0.3,
    overdispersion: null,
    widened: false,
    points: [
      {
        id: "u0",
        size: 10,
        value: 0.3,
        plain: null,
        adjusted: null,
        shown: null,
        pValue: null,
        shownPValue: null,
        adjustedPValue: null,
        flagged: false,
      },
    ],
  });
  expect(funnel(standardised([30, 10])).points[0]).toMatchObject({ value: 3, shown: "high 0.001", flagged: true });
});

test("a unit without denominator, or of which nothing is expected, is left out and disturbs no other", () => {
  const without = funnel(units([10, 100], [30, 100], [22, 100]));
  const beside = funnel(units([10, 100], [0, 0], [30, 100], [22, 100]));
  expect(beside.points[1]).toMatchObject({ value: null, shown: null, pValue: null, flagged: false });
  const unnamed = ({ points }: typeof beside) => points.map((point) => ({ ...point, id: "" }));
  expect(unnamed(beside).toSpliced(1, 1)).toEqual(unnamed(without));
  expect(funnel(standardised([5, 0], [9, 10])).points[0]).toMatchObject({ value: null, shown: null, pValue: null });
});

test("nothing counted, all zeros and all ones have an outcome", () => {
  expect(funnel(units())).toEqual({
    kind: "proportion",
    target: null,
    overdispersion: null,
    widened: false,
    points: [],
  });
  expect(funnel(units([0, 0], [0, 0]))).toMatchObject({ target: null, points: [{ value: null }, { value: null }] });
  expect(funnel(standardised([0, 0]))).toMatchObject({ target: null, widened: false });
  for (const share of [0, 1]) {
    const { points, widened, target } = funnel(units([share * 10, 10], [share * 40, 40], [share * 7, 7]));
    expect([target, widened]).toEqual([share, false]);
    for (const point of points) expect(point).toMatchObject({ value: share, shown: "not significant", pValue: 1 });
  }
  const none = funnel(standardised([0, 2], [0, 50]));
  expect(none.points.map(({ plain }) => plain)).toEqual(["not significant", "low 0.001"]);
});

test("a numerator above its denominator and a number that is none are refused", () => {
  expect(() => funnel(units([3, 2]))).toThrow(RangeError);
  expect(() => funnel(units([NaN, 2]))).toThrow(RangeError);
  expect(() => funnel(standardised([1, NaN]))).toThrow(RangeError);
  expect(() => funnel(standardised([-1, 2]))).toThrow(RangeError);
});

const strata = fc.array(
  fc
    .record({
      unit: fc.constantFrom("a", "b", "c", "d"),
      stratum: fc.constantFrom("0–17 F", "0–17 M", "18–64 F", "18–64 M", "65+ F"),
      denominator: fc.integer({ min: 0, max: 300 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ share, ...count }) => ({ ...count, numerator: Math.round(share * count.denominator) })),
);

test("a peer group is expected as many events as it had, and a unit alone just its own", () => {
  fc.assert(
    fc.property(strata, (counts) => {
      const told = [...expectedFromStrata(counts).values()];
      const sum = (of: (unit: (typeof told)[number]) => number) => told.reduce((all, unit) => all + of(unit), 0);
      expect(sum(({ expected }) => expected)).toBeCloseTo(
        sum(({ numerator }) => numerator),
        8,
      );
      expect(sum(({ numerator }) => numerator)).toBe(counts.reduce((all, { numerator }) => all + numerator, 0));
      const alone = [...expectedFromStrata(counts.filter(({ unit }) => unit === "a")).values()];
      for (const { expected, numerator } of alone) expect(expected).toBeCloseTo(numerator, 9);
    }),
  );
});

test("a unit with more of the patients at risk is expected more", () => {
  const counts = [
    { unit: "geriatrics", stratum: "65+", numerator: 30, denominator: 100 },
    { unit: "geriatrics", stratum: "18–64", numerator: 1, denominator: 20 },
    { unit: "surgery", stratum: "65+", numerator: 10, denominator: 100 },
    { unit: "surgery", stratum: "18–64", numerator: 5, denominator: 180 },
  ];
  const told = expectedFromStrata(counts);
  // 40/200 of the elder, 6/200 of the others.
  expect(told.get("geriatrics")).toEqual({ numerator: 31, denominator: 120, expected: 100 * 0.2 + 20 * 0.03 });
  expect(told.get("surgery")!.expected).toBeCloseTo(100 * 0.2 + 180 * 0.03, 12);
  expect(() => expectedFromStrata([{ unit: "a", stratum: "s", numerator: 1, denominator: 0 }])).toThrow(RangeError);
  expect(() => expectedFromStrata([{ unit: "a", stratum: "s", numerator: NaN, denominator: 2 }])).toThrow(RangeError);
});

test("two units are enough to be judged, and ratios that are as expected do not differ", () => {
  expect(funnel(units([1, 100], [60, 100])).points.map(({ plain }) => plain)).toEqual(["low 0.001", "high 0.001"]);
  const { kind, target, overdispersion, widened } = funnel(standardised([4, 4], [25, 25], [3, 0]));
  expect({ kind, target, widened }).toEqual({ kind: "ratio", target: 1, widened: false });
  expect(overdispersion).toEqual({ phi: 0, tau2: 0 });
});
