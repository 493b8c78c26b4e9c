import { expect, test } from "vitest";
import type { Comparison } from "./Comparison.ts";
import { judgePeers } from "./judgePeers.ts";
import { usualDifference } from "./usualDifference.ts";

/** Hospitals 1, 2, 3… of these shares of 1,000 stays; `lacking` of them had incomplete documents. */
const among = (shares: readonly number[], lacking: readonly number[] = []): Comparison => {
  const counts = shares.map((share, at) => ({
    site: at + 1,
    numerator: 1000 * share,
    denominator: 1000,
    monthsIncomplete: lacking.includes(at + 1) ? 2 : 0,
    nlpVersion: null,
  }));
  const sites = counts.map(({ site }) => site);
  return {
    window: { from: "2024-01", to: "2024-12" },
    standardised: { state: "not asked" },
    peers: [{ profile: "MCO", sites, judged: judgePeers(counts, null), apart: [] }],
  };
};
const shares = [0.5, 0.6, 0.7, 0.8, 0.9];

test("the pairs of the profile that lie as far apart are counted, the two themselves aside", () => {
  expect(usualDifference(among(shares), 1, 2)).toEqual({ hospitals: 5, asFar: 1 });
  expect(usualDifference(among([0.5, 0.55, 0.65, 0.75, 1]), 1, 5)).toEqual({ hospitals: 5, asFar: 0 });
  expect(usualDifference(among([0.1, 0.2, 0.2, 0.2, 0.2]), 2, 1)!.asFar).toBeCloseTo(3 / 9);
});

test("hospitals that lack documents are no measure of the others, but are told themselves", () => {
  expect(usualDifference(among([...shares, 0.01], [6]), 1, 5)).toEqual({ hospitals: 5, asFar: 0 });
  expect(usualDifference(among([...shares, 0.01], [6]), 1, 6)).toMatchObject({ hospitals: 6 });
});

test("nothing is told of hospitals that are not compared, or of few", () => {
  expect(usualDifference(among(shares), 1, 9)).toBeNull();
  expect(usualDifference(among(shares.slice(1)), 1, 2)).toBeNull();
  expect(usualDifference(null, 1, 2)).toBeNull();
});
