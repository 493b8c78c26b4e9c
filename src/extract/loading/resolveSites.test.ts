import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveSites, type SiteRow } from "./resolveSites.ts";

const row = (id: number | null, parent: number | null, type = "UF"): SiteRow => ({ id, parent, type });
const none = { missing: 0, duplicates: 0, orphans: 0, cascades: 0 };

describe("the hierarchy of care sites", () => {
  test("both copies of a duplicate go, and what hangs below them", () => {
    const { faults, sites } = resolveSites([
      row(1, null, "AP-HP"),
      row(2, 1, "Hôpital"),
      row(2, 1, "Hôpital"),
      row(3, 2),
      row(4, 3),
      row(null, 1),
    ]);
    expect(faults).toEqual({ missing: 1, duplicates: 2, orphans: 0, cascades: 2 });
    expect(sites.filter(({ folded }) => folded !== null).map(({ id }) => id)).toEqual([1]);
  });

  test("a site whose parent does not exist is an orphan, those below follow it", () => {
    expect(resolveSites([row(1, null, "AP-HP"), row(3, 99), row(4, 3), row(5, 4)]).faults).toEqual({
      ...none,
      orphans: 1,
      cascades: 2,
    });
  });

  test("a loop holds orphans", () => {
    expect(resolveSites([row(1, null, "AP-HP"), row(3, 4), row(4, 3), row(5, 5)]).faults).toEqual({
      ...none,
      orphans: 3,
    });
  });

  test("every row is sound or counted once, and ends on a known site, in any graph", () => {
    const rows = fc.array(
      fc.record({
        id: fc.option(fc.integer({ min: 1, max: 12 })),
        parent: fc.option(fc.integer({ min: 1, max: 14 })),
        type: fc.constantFrom("AP-HP", "GHU", "Hôpital", "Service", "UF", null),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (all) => {
        const { faults, sites } = resolveSites(all);
        const sound = sites.filter(({ folded }) => folded !== null);
        expect(sound.length + faults.missing + faults.duplicates + faults.orphans + faults.cascades).toBe(all.length);
        const kept = new Set(sound.filter(({ id, folded }) => id === folded).map(({ id }) => id));
        for (const { folded, parent, hospital } of sound)
          for (const target of [folded, parent, hospital]) expect(target === null || kept.has(target)).toBe(true);
      }),
    );
  });
});
