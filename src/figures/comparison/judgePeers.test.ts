import fc from "fast-check";
import { expect, test } from "vitest";
import { fewestPeers } from "./fewestPeers.ts";
import { judgePeers } from "./judgePeers.ts";
import type { PublishedStratum } from "./publishedStrata.ts";

/** Hospitals with their strata, of which some are shown: the totals are those of all. */
const hospitals = fc
  .array(
    fc.array(
      fc.record({ shown: fc.boolean(), n: fc.integer({ min: 1, max: 400 }), share: fc.double({ min: 0, max: 1 }) }),
      { minLength: 3, maxLength: 3 },
    ),
    { minLength: fewestPeers, maxLength: 12 },
  )
  .map((all) => {
    const cells = all.map((strata, site) =>
      strata.map(({ shown, n, share }, at) => ({
        shown,
        cell: { site, stratum: `s${at}`, denominator: n, numerator: Math.round(n * (Number.isNaN(share) ? 0 : share)) },
      })),
    );
    const sum = (site: number, of: "numerator" | "denominator") =>
      cells[site]!.reduce((total, { cell }) => total + cell[of], 0);
    return {
      counts: cells.map((_, site) => ({
        site,
        numerator: sum(site, "numerator"),
        denominator: sum(site, "denominator"),
        monthsIncomplete: 0,
        nlpVersion: null,
      })),
      strata: cells.flat().flatMap(({ shown, cell }): PublishedStratum[] => (shown ? [cell] : [])),
    };
  });

test("together as many are expected as were counted, whatever is hidden", () => {
  fc.assert(
    fc.property(hospitals, ({ counts, strata }) => {
      const { hospitals: judged, finelyCompared } = judgePeers(counts, strata)!;
      const observed = counts.reduce((sum, { numerator }) => sum + numerator, 0);
      if (observed === 0) return;
      expect(judged.reduce((sum, { point }) => sum + point.size, 0)).toBeCloseTo(observed, 6);
      const shown = strata.reduce((sum, { denominator }) => sum + denominator, 0);
      expect(finelyCompared).toBeCloseTo(shown / counts.reduce((sum, { denominator }) => sum + denominator, 0), 12);
    }),
  );
});

test("where every stratum is hidden a hospital is expected to have the rate of all", () => {
  fc.assert(
    fc.property(hospitals, ({ counts }) => {
      const { target } = judgePeers(counts, null)!.funnel;
      if (target === 0) return;
      const { hospitals: judged } = judgePeers(counts, [])!;
      for (const { point, denominator } of judged) expect(point.size).toBeCloseTo(target! * denominator, 6);
    }),
  );
});

test("where nothing was counted every hospital is at 0 of its units, standardised or not", () => {
  const none = [1, 2, 3, 4, 5].map((site) => ({
    site,
    numerator: 0,
    denominator: 40,
    monthsIncomplete: 0,
    nlpVersion: null,
  }));
  const { funnel, chance } = judgePeers(none, [])!;
  expect(funnel).toMatchObject({ kind: "proportion", target: 0 });
  expect(funnel.points.map(({ shown }) => shown)).toEqual(Array(5).fill("not significant"));
  expect(chance.expected).toBeCloseTo(0.01, 12);
});

test("the order of hospitals and strata changes nothing for any of them", () => {
  fc.assert(
    fc.property(hospitals, fc.boolean(), ({ counts, strata }, standardised) => {
      const judge = (some: typeof counts, of: typeof strata) =>
        new Map(judgePeers(some, standardised ? of : null)!.hospitals.map(({ site, point }) => [site, point]));
      const [one, other] = [judge(counts, strata), judge(counts.toReversed(), strata.toReversed())];
      for (const [site, { value, size, shown }] of one) {
        expect(other.get(site)!.size).toBeCloseTo(size, 6);
        expect(other.get(site)!.value ?? -1).toBeCloseTo(value ?? -1, 6);
        // Sums in another order differ in their last bit, which may lie on a limit.
        if (size > 1) expect(other.get(site)!.shown === null).toBe(shown === null);
      }
    }),
    { numRuns: 40 },
  );
});

test("a hospital of old patients alone is not blamed for their age, and would be without strata", () => {
  const old = (site: number, n: number) => ({ site, stratum: "old", numerator: n * 0.3, denominator: n });
  const young = (site: number, n: number) => ({ site, stratum: "young", numerator: n * 0.05, denominator: n });
  const strata = [0, 1, 2, 3, 4].flatMap((site) => (site === 0 ? [old(0, 1000)] : [old(site, 100), young(site, 900)]));
  const counts = [0, 1, 2, 3, 4].map((site) => {
    const own = strata.filter((stratum) => stratum.site === site);
    return {
      site,
      numerator: own.reduce((sum, { numerator }) => sum + numerator, 0),
      denominator: 1000,
      monthsIncomplete: 0,
      nlpVersion: null,
    };
  });
  const [fair] = judgePeers(counts, strata)!.hospitals;
  expect(fair!.point.value).toBeCloseTo(1, 12);
  expect(fair!.point.shown).toBe("not significant");
  expect(judgePeers(counts, null)!.hospitals[0]!.point.plain).toBe("high 0.001");
});

test("fewer than five are not compared", () => {
  const counts = Array.from({ length: 4 }, (_, site) => ({
    site,
    numerator: 10,
    denominator: 50,
    monthsIncomplete: 0,
    nlpVersion: null,
  }));
  expect(judgePeers(counts, null)).toBeNull();
  const five = [...counts, { site: 9, numerator: 30, denominator: 50, monthsIncomplete: 0, nlpVersion: null }];
  expect(judgePeers(five, null)!.hospitals.map(({ site }) => site)).toEqual([0, 1, 2, 3, 9]);
});
