import fc from "fast-check";
import { expect, test } from "vitest";
import { funnel, type PeerGroup } from "./funnel.ts";
import { funnelCurves } from "./funnelCurves.ts";
import { funnelLimitsAt } from "./funnelLimitsAt.ts";

const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 90, max: 200 })), {
  minLength: 2,
  maxLength: 12,
});
const groups: fc.Arbitrary<PeerGroup> = fc.tuple(counts, fc.boolean()).map(([pairs, isRatio]) => {
  const units = pairs.map(([numerator, denominator], i) => ({ id: `${i}`, numerator, denominator }));
  return isRatio
    ? { kind: "ratio", units: units.map((unit) => ({ ...unit, expected: unit.denominator / 4 })) }
    : { kind: "proportion", units };
});

test("limits at a size are the points of the curves there", () => {
  fc.assert(
    fc.property(groups, (group) => {
      const found = funnel(group);
      const curves = funnelCurves(found, 5, 300)!;
      for (const which of ["inner", "outer"] as const)
        for (const side of ["lower", "upper"] as const)
          for (const at of [1, 17]) {
            const { size, value } = curves.plain[which][side][at]!;
            const { plain, adjusted } = funnelLimitsAt(found, size)!;
            expect(plain[which][side]).toBeCloseTo(value, 9);
            if (curves.adjusted) expect(adjusted![which][side]).toBeCloseTo(curves.adjusted[which][side][at]!.value, 9);
            else expect(adjusted).toBeNull();
          }
    }),
    { numRuns: 30 },
  );
});

test("a ratio has a lower limit from the expected events on of which none is significantly few", () => {
  const alone = funnel({ kind: "ratio", units: [{ id: "a", numerator: 15, denominator: 100, expected: 15 }] });
  const none = -Math.log(0.025);
  expect(funnelLimitsAt(alone, none - 0.01)!.plain.inner.lower).toBeCloseTo(0, 12);
  expect(funnelLimitsAt(alone, none + 0.01)!.plain.inner.lower).toBeGreaterThan(0.001);
  // 7 events have the exact interval 2.814 to 14.423.
  expect(funnelLimitsAt(alone, 14.4226754)!.plain.inner.lower).toBeCloseTo(7 / 14.4226754, 7);
  expect(funnelLimitsAt(alone, 2.8143631)!.plain.inner.upper).toBeCloseTo(7 / 2.8143631, 7);
});

test("there is none without a size or a target", () => {
  const none = funnel({ kind: "proportion", units: [] });
  expect(funnelLimitsAt(none, 10)).toBeNull();
  const one = funnel({ kind: "proportion", units: [{ id: "a", numerator: 1, denominator: 2 }] });
  expect(funnelLimitsAt(one, 0)).toBeNull();
});
