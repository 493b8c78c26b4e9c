import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import type { Site, SiteTree } from "../../perimeter/SiteTree.ts";
import { wilsonInterval } from "../../statistics/wilsonInterval.ts";
import type { Figure } from "../Figure.ts";
import type { Level } from "./Level.ts";
import { pairChance } from "./pairChance.ts";
import { pairOf } from "./pairOf.ts";
import { exampleLevel } from "./testing/exampleLevel.ts";

const place = { hospital: null, profile: null, latitude: null, longitude: null };
const sites: readonly Site[] = [
  { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [2, 3], ...place },
  { id: 2, name: "Tenon", code: "TNN", level: "hospital", parent: 1, children: [], ...place },
  { id: 3, name: "Broca", code: "BRC", level: "hospital", parent: 1, children: [], ...place },
];
const tree: SiteTree = { root: 1, sites: new Map(sites.map((site) => [site.id, site])) };
const extract = { tree, breaks: [] };
const year = { from: "2024-01", to: "2024-12" };

const share = (numerator: number, denominator: number): Figure => ({
  state: "final",
  numerator,
  denominator,
  value: numerator / denominator,
  ...wilsonInterval(numerator, denominator)!,
});
const level = (site: number, figure: Figure, changes: Partial<Level> = {}): Level =>
  exampleLevel(figure, { site, window: year, ...changes });
it("no difference is told where documents of a side were missing, but of the share of documented stays", () => {
  const [one, other] = [level(2, share(620, 1000), { monthsIncomplete: 2 }), level(3, share(690, 1000))];
  expect(pairOf(dischargeLetterDay0, one, other, extract).difference).toEqual({ state: "incomplete documents" });
  expect(pairOf(dischargeLetterDay0, other, one, extract).difference).toEqual({ state: "incomplete documents" });
  expect(pairOf(documentCoverage, one, other, extract).difference.state).toBe("compared");
});

const counts = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, part]) => share(Math.round(part * denominator), denominator));

describe("two levels side by side", () => {
  it("differ the other way round when they change sides, and a level from itself by an interval that holds zero", () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const forth = pairOf(dischargeLetterDay0, level(2, a), level(3, b), extract).difference;
        const back = pairOf(dischargeLetterDay0, level(3, b), level(2, a), extract).difference;
        if (forth.state !== "compared" || back.state !== "compared") throw new Error("not compared");
        expect(forth.difference).toBeCloseTo(-back.difference, 12);
        expect([forth.lower, forth.upper]).toEqual([expect.closeTo(-back.upper, 12), expect.closeTo(-back.lower, 12)]);
        expect(forth.lower).toBeLessThanOrEqual(forth.difference);
        const same = pairOf(dischargeLetterDay0, level(2, a), level(3, a), extract).difference;
        expect(same).toMatchObject({ difference: 0 });
        if (same.state === "compared") expect(same.lower <= 0 && same.upper >= 0).toBe(true);
      }),
    );
  });

  it("has Newcombe's interval", () => {
    // Newcombe (1998), table II, example (a): 56/70 − 48/80.
    const { difference } = pairOf(dischargeLetterDay0, level(2, share(56, 70)), level(3, share(48, 80)), extract);
    if (difference.state !== "compared") throw new Error("not compared");
    expect([difference.lower, difference.upper].map((bound) => bound.toFixed(4))).toEqual(["0.0524", "0.3339"]);
  });

  it.each([
    ["one holds the other", level(1, share(5, 10)), level(2, share(1, 2)), "overlapping"],
    [
      "their months meet",
      level(2, share(5, 10)),
      level(2, share(5, 9), { window: { from: "2024-12", to: "2025-02" } }),
      "overlapping",
    ],
    ["one is hidden", level(2, share(5, 10)), level(3, { state: "hidden" }), "not shown"],
    ["one is not read", level(2, { state: "not read" }), level(3, share(5, 10)), "not shown"],
  ] as const)("is not told where %s", (_, one, other, state) => {
    expect(pairOf(dischargeLetterDay0, one, other, extract).difference).toEqual({ state });
  });

  it("is none of a count: it has no interval, and stands on one day", () => {
    const count: Figure = { state: "final", numerator: 5, denominator: 9, value: 5, lower: null, upper: null };
    const at = (site: number) => level(site, count, { window: null });
    expect(pairOf(lettersMissing, at(2), at(3), extract).difference).toEqual({ state: "no interval" });
    expect(pairOf(lettersMissing, at(2), at(2), extract).difference).toEqual({ state: "same day" });
  });

  it("says which breaks and versions lie between them, and no other", () => {
    const reason = "Nouveau logiciel";
    const breaks = [
      { date: "2024-03-15", careSite: 3, reason },
      { date: "2023-06-01", reason },
      { date: "2023-01-01", reason },
      { date: "2025-01-01", reason },
      { date: "2024-05-01", careSite: 2, indicators: ["other"], reason },
    ];
    const earlier = level(2, share(5, 10), { window: { from: "2023-01", to: "2023-12" }, nlpVersion: "EDS-NLP 1" });
    const later = level(2, share(5, 10), { nlpVersion: "EDS-NLP 2" });
    const windows = pairOf(dischargeLetterDay0, later, earlier, { tree, breaks });
    expect([windows.breaks.map(({ date }) => date), windows.versionsDiffer]).toEqual([["2023-06-01"], true]);
    const places = pairOf(dischargeLetterDay0, level(2, share(5, 10)), level(3, share(5, 10)), { tree, breaks });
    expect([places.breaks.map(({ date }) => date), places.versionsDiffer]).toEqual([["2024-03-15"], false]);
    const mixed = (site: number) => level(site, share(5, 10), { nlpVersion: "mixed" });
    expect(pairOf(dischargeLetterDay0, mixed(2), mixed(3), extract).versionsDiffer).toBe(true);
    const unseen = pairOf(dischargeLetterDay0, mixed(2), level(3, { state: "hidden" }), extract);
    expect(unseen.versionsDiffer).toBe(false);
  });

  it("is of the corrected figures across versions of the algorithm, and none where a side has no correction", () => {
    const corrected = (value: number, lower: number, upper: number) =>
      ({ state: "corrected", value, lower, upper, by: [] }) as const;
    const before = { window: { from: "2023-01", to: "2023-12" }, nlpVersion: "EDS-NLP 1" };
    const earlier = level(2, share(860, 10_000), { ...before, correction: corrected(0.107, 0.088, 0.132) });
    const after = { window: year, nlpVersion: "EDS-NLP 2" };
    const later = level(2, share(1410, 10_000), { ...after, correction: corrected(0.118, 0.103, 0.14) });
    const { difference } = pairOf(dischargeLetterDay0, earlier, later, extract);
    // MOVER by hand: −0.011 − √(0.019² + 0.022²), and + √(0.025² + 0.015²).
    expect(difference).toEqual({
      state: "compared",
      difference: expect.closeTo(-0.011, 12),
      lower: expect.closeTo(-0.011 - Math.hypot(0.019, 0.022), 12),
      upper: expect.closeTo(-0.011 + Math.hypot(0.025, 0.015), 12),
      corrected: { one: earlier.correction, other: later.correction },
    });
    const unmeasured = { ...later, correction: { state: "not measured", versions: ["EDS-NLP 2"] } } as const;
    expect(pairOf(dischargeLetterDay0, earlier, unmeasured, extract).difference).toEqual({ state: "versions differ" });
    const mixed = level(3, share(1, 2), { nlpVersion: "mixed" });
    expect(pairOf(dischargeLetterDay0, mixed, { ...mixed, site: 2 }, extract).difference).toEqual({
      state: "versions differ",
    });
    const same = { ...later, nlpVersion: "EDS-NLP 1" };
    expect(pairOf(dischargeLetterDay0, earlier, same, extract).difference).toMatchObject({
      difference: expect.closeTo(-0.055, 12),
      corrected: null,
    });
  });

  it("is none across a break declared for one side, even corrected, and one where both have it in the same months", () => {
    const breaks = [{ date: "2024-03-15", careSite: 3, reason: "Nouveau logiciel" }];
    const stateOf = (one: Level, other: Level, declared: Parameters<typeof pairOf>[3]["breaks"] = breaks) =>
      pairOf(dischargeLetterDay0, one, other, { tree, breaks: declared }).difference.state;
    const [at2, at3] = [level(2, share(5, 10)), level(3, share(5, 10))];
    expect(stateOf(at2, at3)).toBe("across a break");
    const earlier = { window: { from: "2023-01", to: "2023-12" } };
    expect(stateOf(at3, level(3, share(5, 10), earlier))).toBe("across a break");
    expect(stateOf(at2, level(2, share(5, 10), earlier))).toBe("compared");
    const everywhere = [{ date: "2024-03-15", reason: "Nouveau logiciel" }];
    expect(stateOf(at2, at3, everywhere)).toBe("compared");
    expect(stateOf(at2, level(2, share(5, 10), earlier), everywhere)).toBe("across a break");
    const corrected = { correction: { state: "corrected", value: 0.5, lower: 0.4, upper: 0.6, by: [] } } as const;
    const [one, other] = ["EDS-NLP 1", "EDS-NLP 2"].map((nlpVersion) => ({ ...corrected, nlpVersion }));
    expect(stateOf(level(2, share(5, 10), one), level(3, share(5, 10), other))).toBe("across a break");
  });

  it("counts the intervals that exclude zero beside those that chance alone would give", () => {
    const pair = (numerator: number) =>
      pairOf(dischargeLetterDay0, level(2, share(numerator, 1000)), level(3, share(500, 1000)), extract);
    const untold = pairOf(dischargeLetterDay0, level(1, share(5, 10)), level(3, share(5, 10)), extract);
    const parted = pairOf(
      dischargeLetterDay0,
      level(2, share(700, 1000), { nlpVersion: "EDS-NLP 1" }),
      level(3, share(500, 1000), { nlpVersion: "EDS-NLP 2" }),
      extract,
    );
    expect(pairChance([pair(500), pair(700), pair(300), untold, parted])).toEqual({
      count: 3,
      parted: 1,
      excluded: 2,
      chance: expect.closeTo(0.15, 9),
    });
  });
});
