import fc from "fast-check";
import { expect, test } from "vitest";
import { judgePeers } from "../../figures/comparison/judgePeers.ts";
import { funnelGeometry } from "./funnelGeometry.ts";
import { funnelMark } from "./funnelMark.ts";

const counts = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 5,
    maxLength: 20,
  })
  .map((pairs) =>
    pairs.map(([denominator, share], site) => ({
      site,
      denominator,
      numerator: Math.round(denominator * share),
      monthsIncomplete: 0,
      nlpVersion: null,
    })),
  );

test("every hospital lies inside the plot, ordered by size and not by value, named only where it is of the perimeter", () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(340, 800), fc.boolean(), (hospitals, width, standardised) => {
      const judged = judgePeers(hospitals, standardised ? [] : null)!;
      const own = new Set([0, 2, 4]);
      const { points, plot } = funnelGeometry({
        judged,
        own,
        scale: "percent",
        width,
        height: 380,
        code: (site) => `H${site}`,
      })!;
      expect(points).toHaveLength(judged.hospitals.filter(({ point }) => point.value !== null).length);
      for (const [at, { x, y, hospital, label }] of points.entries()) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.right);
        expect(y).toBeGreaterThanOrEqual(plot.top - 0.1);
        expect(y).toBeLessThanOrEqual(plot.bottom + 0.1);
        if (at > 0) expect(hospital.point.size).toBeGreaterThanOrEqual(points[at - 1]!.hospital.point.size);
        if (label) expect([own.has(hospital.site), label.text]).toEqual([true, `H${hospital.site}`]);
      }
    }),
    { numRuns: 40 },
  );
});

test("outside is wanted or to watch by the direction of the sheet, and neither without one", () => {
  const mark = (shown: "high 0.001" | "low 0.001" | "high 0.025" | null, direction: "higher" | "lower" | "neutral") =>
    funnelMark({ shown }, true, direction);
  expect([mark("high 0.001", "higher"), mark("low 0.001", "higher")]).toEqual(["improvement", "concern"]);
  expect([mark("high 0.001", "lower"), mark("low 0.001", "lower")]).toEqual(["concern", "improvement"]);
  expect([mark("high 0.001", "neutral"), mark("high 0.025", "higher"), mark(null, "higher")]).toEqual([
    "neutral",
    "common",
    "hollow",
  ]);
  expect(funnelMark({ shown: "high 0.001" }, false, "lower")).toBe("hollow");
});
