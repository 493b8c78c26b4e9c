import { expect, test } from "vitest";
import type { Comparison } from "../../src/figures/comparison/Comparison.ts";
import { judgePeers } from "../../src/figures/comparison/judgePeers.ts";
import { funnelColumns, funnelRows } from "./funnelRows.ts";

const counts = [50, 52, 48, 51, 90].map((numerator, site) => ({
  site,
  numerator,
  denominator: 100,
  monthsIncomplete: 0,
  nlpVersion: null,
}));
const comparison = (strata: [] | null): Comparison => ({
  window: { from: "2024-01", to: "2024-12" },
  standardised: strata ? { state: "standardised", by: ["age_band"] } : { state: "not asked" },
  peers: [
    {
      profile: "MCO",
      sites: [0, 1, 2, 3, 4, 5],
      judged: judgePeers(counts, strata),
      apart: [{ site: 5, why: "hidden" }],
    },
    { profile: null, sites: [6], judged: null, apart: [] },
  ],
});
const tree = { root: 1, sites: new Map() };

test("a line for each hospital has every column; one that is not compared has no number", () => {
  const rows = funnelRows("malnutrition", comparison(null), tree);
  expect(rows.map(({ state }) => state)).toEqual([...Array(5).fill("compared"), "hidden", "too few peers"]);
  for (const row of rows) expect(Object.keys(row)).toEqual([...funnelColumns]);
  for (const row of rows.slice(5))
    expect(Object.entries(row).filter(([key, value]) => typeof value === "number" && key !== "care_site_id")).toEqual(
      [],
    );
  expect(rows[4]).toMatchObject({
    from: "2024-01",
    value: 0.9,
    reference: 0.582,
    class_chance: "high 0.001",
    expected: null,
  });
});

test("what is expected is told of a ratio, with the limits that it is held against", () => {
  const [row] = funnelRows("malnutrition", comparison([]), tree);
  expect(row).toMatchObject({ standardised: "age_band", expected: expect.closeTo(58.2, 9), reference: 1 });
  expect(row!.lower_limit).toBeLessThanOrEqual(row!.lower_chance as number);
  expect(row!.upper_limit).toBeGreaterThanOrEqual(row!.upper_chance as number);
});
