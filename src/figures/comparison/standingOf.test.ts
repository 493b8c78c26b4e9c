import { expect, test } from "vitest";
import { judgePeers } from "./judgePeers.ts";
import { standingOf } from "./standingOf.ts";
import type { Comparison } from "./Comparison.ts";
import type { PublishedStratum } from "./publishedStrata.ts";

const sites = [1, 2, 3, 4, 5, 6];
const counts = sites.map((site) => ({
  site,
  numerator: site === 6 ? 100 : 500,
  denominator: 1000,
  monthsIncomplete: 0,
  nlpVersion: null,
}));
const comparison = (strata: readonly PublishedStratum[] | null): Comparison => ({
  window: { from: "2024-01", to: "2024-12" },
  standardised: { state: "not asked" },
  peers: [
    { profile: "MCO", sites: [...sites, 7], judged: judgePeers(counts, strata), apart: [{ site: 7, why: "hidden" }] },
    { profile: "HAD", sites: [8, 9], judged: null, apart: [{ site: 9, why: "empty" }] },
  ],
});

test("a hospital is held against all its peers together", () => {
  const standing = standingOf(comparison(null), 6);
  if (standing?.state !== "judged") throw new Error("not judged");
  expect(standing.expected).toBeCloseTo(2600 / 6000, 12);
  expect(standing.distance).toBeCloseTo(0.1 - 2600 / 6000, 12);
  expect([standing.peers, standing.hospital.point.plain]).toEqual([6, "low 0.001"]);
});

test("or, standardised, against what their rates give with its own patients", () => {
  const strata = sites.flatMap((site): PublishedStratum[] => [
    { site, stratum: "old", denominator: site === 6 ? 100 : 500, numerator: site === 6 ? 80 : 400 },
    { site, stratum: "young", denominator: site === 6 ? 900 : 500, numerator: site === 6 ? 20 : 100 },
  ]);
  const standing = standingOf(comparison(strata), 6);
  if (standing?.state !== "judged") throw new Error("not judged");
  const [old, young] = [2080 / 2600, 520 / 3400];
  expect(standing.expected).toBeCloseTo((100 * old + 900 * young) / 1000, 12);
});

test("one that is apart, or whose peers are too few, says so; one of no comparison says nothing", () => {
  expect(standingOf(comparison(null), 7)).toEqual({ state: "apart", why: "hidden" });
  expect(standingOf(comparison(null), 8)).toEqual({ state: "too few", peers: 1 });
  expect(standingOf(comparison(null), 99)).toBeNull();
  expect(standingOf(null, 1)).toBeNull();
});
