import fc from "fast-check";
import { expect, test } from "vitest";
import type { Site, SiteTree } from "../../../perimeter/SiteTree.ts";
import type { RollUp } from "../../../cube/RollUp.ts";
import { oddStaysName } from "../../../cube/oddStays.ts";
import { oddStayFacts } from "./oddStayFacts.ts";

const hospitals = [10, 20, 30, 40];
const place = { code: "", name: "", profile: null, latitude: null, longitude: null } as const;
const sites: readonly Site[] = [
  { ...place, id: 1, level: "all", parent: null, children: hospitals, hospital: null },
  ...hospitals.map((id): Site => ({ ...place, id, level: "hospital", parent: 1, children: [], hospital: id })),
];
const tree: SiteTree = { root: 1, sites: new Map(sites.map((site) => [site.id, site])) };
const k = 11;

/** So many stays left out by hospital, each of a patient of its own, and of no hospital. */
function toldOf(counts: readonly number[], elsewhere = 0, threshold = k): ReadonlyMap<number, number> {
  const rows = [...counts.map((stays, at) => [hospitals[at]!, stays] as const), [1, elsewhere] as const].filter(
    ([, stays]) => stays > 0,
  );
  const codes = Uint16Array.from(rows.keys());
  const stays = Int32Array.from(rows.map(([, count]) => count));
  const rollUp: RollUp = {
    length: rows.length,
    keys: {
      place: { codes, values: rows.map(([site]) => site) },
      cause: { codes: new Uint16Array(rows.length), values: ["end-before-start"] },
    },
    sums: { stays, patients: stays },
  };
  const facts = oddStayFacts({ cube: new Map([[oddStaysName, rollUp]]), tree }, hospitals, threshold);
  return new Map(facts.map(({ site, units }) => [site, units[0]!.count]));
}

test("a hospital of few patients is not told, nor by what the others leave of the whole", () => {
  expect([...toldOf([24, 0, 0, 0])]).toEqual([[10, 24]]);
  expect([...toldOf([24, 3, 0, 0])]).toEqual([]);
  expect([...toldOf([24, 3, 15, 40])]).toEqual([
    [10, 24],
    [40, 40],
  ]);
  expect([...toldOf([24, 0, 0, 0], 2)]).toEqual([]);
  expect([...toldOf([24, 3, 0, 0], 2, 1)]).toEqual([
    [10, 24],
    [20, 3],
  ]);
});

test("who knows how many are left out in all cannot place a hidden count between numbers less than k apart", () => {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(
      fc.array(count, { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 30 }),
      (counts, elsewhere) => {
        const told = toldOf(counts, elsewhere);
        const hidden = counts.filter((stays, at) => stays > 0 && !told.has(hospitals[at]!));
        const left = hidden.reduce((sum, stays) => sum + stays, 0) + elsewhere;
        expect(Math.min(...told.values())).toBeGreaterThanOrEqual(k);
        // Each of them is at least 1, and all of them what is left.
        if (hidden.length > 0 && told.size > 0) expect(left - hidden.length).toBeGreaterThanOrEqual(k);
      },
    ),
  );
});
