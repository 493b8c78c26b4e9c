import fc from "fast-check";
import { expect, test } from "vitest";
import type { ComparedPlaces } from "../../figures/comparison/ComparedPlaces.ts";
import type { JudgedPeers } from "../../figures/comparison/Comparison.ts";
import { judgePeers } from "../../figures/comparison/judgePeers.ts";
import { outsideOf } from "../../figures/comparison/outsideOf.ts";
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

const placesOf = (own: readonly number[], self: number | null = null): ComparedPlaces => ({
  own: new Set(own),
  self,
  perimeter: "AP-HP Nord",
  name: (site) => `Hôpital ${site}`,
  code: (site) => `H${site}`,
});
const draw = (judged: JudgedPeers, places: ComparedPlaces, width: number) =>
  funnelGeometry({ judged, places, scale: "percent", width, height: 380 })!;

test("every hospital lies inside the plot, ordered by size and not by value", () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(340, 800), fc.boolean(), (hospitals, width, standardised) => {
      const judged = judgePeers(hospitals, standardised ? [] : null)!;
      const { points, plot } = draw(judged, placesOf([0, 2, 4]), width);
      expect(points).toHaveLength(judged.hospitals.filter(({ point }) => point.value !== null).length);
      for (const [at, { x, y, hospital }] of points.entries()) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.right);
        expect(y).toBeGreaterThanOrEqual(plot.top - 0.1);
        expect(y).toBeLessThanOrEqual(plot.bottom + 0.1);
        if (at > 0) expect(hospital.point.size).toBeGreaterThanOrEqual(points[at - 1]!.hospital.point.size);
      }
    }),
    { numRuns: 40 },
  );
});

test("limits run from left of the smallest hospital to the very end of the axis", () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(340, 800), fc.boolean(), (hospitals, width, standardised) => {
      const { curves, points, sizes } = draw(judgePeers(hospitals, standardised ? [] : null)!, placesOf([0]), width);
      const drawn = [curves.plain, ...(curves.adjusted ? [curves.adjusted] : [])];
      for (const { lower, upper } of drawn.flatMap(({ inner, outer }) => [inner, outer])) {
        // Of a fortieth of an event expected, even one is too many.
        expect(upper[0]!.size).toBeLessThan(Math.max(points[0]!.hospital.point.size, standardised ? 0.026 : 0));
        for (const side of [upper, ...(lower.length > 0 ? [lower] : [])]) {
          expect(side.at(-1)!.size).toBe(sizes.max);
          expect(side.map(({ size }) => size)).toEqual(side.map(({ size }) => size).toSorted((a, b) => a - b));
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("the hospital of the screen is named first, those told apart next, the others by their code where a wide picture has room", () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(340, 800), (hospitals, width) => {
      const judged = judgePeers(hospitals, null)!;
      const { points } = draw(judged, placesOf([2], 2), width);
      for (const { hospital, label } of points) {
        const { site, point } = hospital;
        if (label) expect([`Hôpital ${site}`, `H${site}`]).toContain(label.text);
        if (site !== 2 && outsideOf(point) === null && !point.flagged)
          expect(width === 800 ? [`H${site}`, undefined] : [undefined]).toContain(label?.text);
      }
    }),
    { numRuns: 40 },
  );
  const alike = [400, 420, 440, 460, 480, 500].map((denominator, site) => ({
    site,
    denominator,
    numerator: denominator / 2,
    monthsIncomplete: 0,
    nlpVersion: null,
  }));
  const names = (self: number | null, width = 340) =>
    draw(judgePeers(alike, null)!, placesOf([0, 1, 2, 3, 4, 5], self), width).points.map(({ label }) => label?.text);
  expect(names(null)).toEqual(Array(6).fill(undefined));
  expect(names(2).filter(Boolean)).toHaveLength(1);
  expect(names(2, 800)).toEqual(["H0", "H1", "Hôpital 2", "H3", "H4", "H5"]);
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
