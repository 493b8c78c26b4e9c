import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGroupAxis, isPlaceAxis, pivotAxes } from "./Pivot.ts";
import { mostCells, resolvePivot } from "./resolvePivot.ts";
import type { Site, SiteTree } from "./SiteTree.ts";
import { grains, type View } from "./View.ts";

/** One group of two hospitals, the first with 300 units. */
const place = { hospital: null, profile: null, latitude: null, longitude: null };
const units = Array.from({ length: 300 }, (_, at) => 10 + at);
const sites: readonly Site[] = [
  { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [2], ...place },
  { id: 2, name: "GHU", code: "GHU", level: "group", parent: 1, children: [3, 4], ...place },
  { id: 3, name: "Un", code: "UN", level: "hospital", parent: 2, children: units, ...place },
  { id: 4, name: "Deux", code: "DX", level: "hospital", parent: 2, children: [], ...place },
  ...units.map((id): Site => ({ id, name: `${id}`, code: `${id}`, level: "unit", parent: 3, children: [], ...place })),
];
const tree: SiteTree = { root: 1, sites: new Map(sites.map((site) => [site.id, site])) };
const view: View = { site: 1, from: "2024-01", to: "2025-12", grain: "month", filters: {} };

describe("the axes of a pivot", () => {
  it("are hospitals by month where nothing is chosen, and what there is below them at a hospital", () => {
    expect(resolvePivot(tree, view, {}, 1)).toMatchObject({ rows: "hospital", columns: "period", replaced: false });
    expect(resolvePivot(tree, { ...view, site: 4 }, {}, 1)).toMatchObject({ rows: "period", columns: "sex" });
    expect(resolvePivot(tree, { ...view, site: 4 }, {}, 1).offered.rows.map(({ axis }) => axis)).not.toContain("unit");
  });

  it("say why two of them are not crossed, and what took the place of what was asked", () => {
    const { offered, replaced, columns } = resolvePivot(tree, view, { rows: "age", columns: "sex" }, 1);
    expect(offered.columns.find(({ axis }) => axis === "sex")?.refused).toBe("groups");
    expect([replaced, columns]).toEqual([true, "period"]);
    const weekly = resolvePivot(tree, { ...view, grain: "week" }, { rows: "unit", columns: "period" }, 1);
    expect(weekly.offered.columns.find(({ axis }) => axis === "period")?.refused).toBe("many");
    expect(weekly).toMatchObject({ rows: "unit", columns: "sex", replaced: true });
  });

  it("are always two that can be protected as one table and read", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 3, 4, 10),
        fc.constantFrom(...grains),
        fc.constantFrom(undefined, ...pivotAxes),
        fc.constantFrom(undefined, ...pivotAxes),
        fc.integer({ min: 1, max: 42 }),
        (site, grain, asked, beside, indicators) => {
          const choice = { ...(asked && { rows: asked }), ...(beside && { columns: beside }) };
          const { rows, columns, offered } = resolvePivot(tree, { ...view, site, grain }, choice, indicators);
          expect(rows).not.toBe(columns);
          expect([isPlaceAxis, isGroupAxis].some((is) => is(rows) && is(columns))).toBe(false);
          expect(offered.rows.find(({ axis }) => axis === rows)?.refused).toBeNull();
          expect(offered.columns.find(({ axis }) => axis === columns)?.refused).toBeNull();
        },
      ),
    );
    expect(mostCells).toBeGreaterThan(38 * 104);
  });
});
