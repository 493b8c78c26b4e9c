import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kaplanMeier } from "./kaplanMeier.ts";
import { shareWithin } from "./shareWithin.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

const NONE = [0, 0, 0, 0];
const bins = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 61 });

describe("kaplanMeier", () => {
  test("without censoring is the plain share still waiting", () => {
    const curve = kaplanMeier({ events: [5, 3, 0, 1], censored: NONE, beyond: 1 });
    expect(curve.atRisk).toEqual([10, 5, 2, 2]);
    [0.5, 0.2, 0.2, 0.1].forEach((share, day) => expect(curve.survival[day]).toBeCloseTo(share, 14));
    expect(curve.standardError[1]).toBeCloseTo(Math.sqrt((0.2 * 0.8) / 10), 14);
    expect(curve.median).toBe(0);
  });

  test("the median may not be reached, or have no unit to speak of", () => {
    expect(kaplanMeier({ events: [1, 1, 0, 0], censored: NONE, beyond: 8 }).median).toBe("not reached");
    expect(kaplanMeier({ events: [1, 0, 0, 0], censored: [9, 0, 0, 0], beyond: 0 }).median).toBe("not reached");
    expect(kaplanMeier({ events: NONE, censored: NONE, beyond: 0 }).median).toBeNull();
  });

  test("the curve ends where everybody has been lost, and stays at 0 once all events came", () => {
    const lost = kaplanMeier({ events: [1, 1, 0, 0], censored: [0, 2, 0, 0], beyond: 0 });
    expect(lost.survival).toEqual([0.75, expect.closeTo(0.5, 14), null, null]);
    const all = kaplanMeier({ events: [1, 1, 0, 0], censored: NONE, beyond: 0 });
    expect(all.survival).toEqual([0.5, 0, 0, 0]);
    expect(all.standardError[3]).toBe(0);
  });

  test("falls from 1 to 0, and censored units delay the median rather than hasten it", () => {
    fc.assert(
      fc.property(bins, fc.nat(50), (days, beyond) => {
        const events = days.map(([event]) => event);
        const censored = days.map(([, lost]) => lost);
        const curve = kaplanMeier({ events, censored, beyond });
        let before = 1;
        for (const share of curve.survival) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(before);
          before = share;
        }
        const naive = kaplanMeier({ events, censored: days.map(() => 0), beyond: 0 });
        const asNumber = (median: typeof curve.median): number => (typeof median === "number" ? median : Infinity);
        expect(asNumber(curve.median)).toBeGreaterThanOrEqual(asNumber(naive.median ?? 0));
      }),
    );
  });

  test("counts that do not fit are refused", () => {
    expect(() => kaplanMeier({ events: [1], censored: [1, 2], beyond: 0 })).toThrow(RangeError);
    expect(() => kaplanMeier({ events: [-1], censored: [1], beyond: 0 })).toThrow(RangeError);
    expect(() => kaplanMeier({ events: [1], censored: [1], beyond: Number.NaN })).toThrow(RangeError);
  });
});

describe("shareWithin", () => {
  test("is a plain proportion with Wilson's interval while nobody is lost", () => {
    const counts = { events: [5, 3, 0, 1], censored: [0, 0, 4, 0], beyond: 1 };
    expect(shareWithin(counts, 1)).toEqual({ share: 8 / 14, ...wilsonInterval(8, 14), method: "wilson" });
    expect(shareWithin(counts, 2)?.method).toBe("wilson");
    expect(shareWithin(counts, 3)?.method).toBe("greenwood");
  });

  test("after a loss is Wilson's interval of the number of units that would leave as much doubt", () => {
    const counts = { events: [5, 3, 0, 4], censored: [2, 0, 4, 0], beyond: 6 };
    const { survival, standardError } = kaplanMeier(counts);
    const [s, error] = [survival[3]!, standardError[3]!];
    const units = (s * (1 - s)) / error ** 2;
    expect(shareWithin(counts, 3)).toEqual({
      share: 1 - s,
      ...wilsonInterval((1 - s) * units, units),
      method: "greenwood",
    });
    // Everybody who was followed had the event: as many answers as events.
    const all = shareWithin({ events: [1, 2], censored: [1, 0], beyond: 0 }, 1);
    expect(all).toEqual({ share: 1, ...wilsonInterval(3, 3), method: "greenwood" });
  });

  test("surrounds the share, stays in [0, 1], and is wider than if the lost had been followed", () => {
    fc.assert(
      fc.property(bins, fc.integer({ min: 1, max: 50 }), fc.nat(60), (days, beyond, day) => {
        const events = days.map(([event]) => event);
        const censored = days.map(([, lost]) => lost);
        const result = shareWithin({ events, censored, beyond }, day);
        expect(result === null).toBe(day >= days.length);
        if (!result) return;
        expect(result.lower).toBeGreaterThanOrEqual(0);
        expect(result.upper).toBeLessThanOrEqual(1);
        expect(result.lower).toBeLessThanOrEqual(result.share + 1e-12);
        expect(result.upper).toBeGreaterThanOrEqual(result.share - 1e-12);
        const total = events.concat(censored).reduce((sum, count) => sum + count, beyond);
        const followed = wilsonInterval(result.share * total, total)!;
        expect(result.upper - result.lower).toBeGreaterThanOrEqual(followed.upper - followed.lower - 1e-9);
      }),
    );
  });

  test("is null past the end of the curve and without units", () => {
    expect(shareWithin({ events: [1], censored: [0], beyond: 0 }, 1)).toBeNull();
    expect(shareWithin({ events: NONE, censored: NONE, beyond: 0 }, 0)).toBeNull();
    expect(shareWithin({ events: [0, 0], censored: [3, 0], beyond: 0 }, 1)).toBeNull();
  });

  test("with no event among those followed, the interval is that of the units followed", () => {
    const result = shareWithin({ events: [0, 0], censored: [5, 0], beyond: 10 }, 1)!;
    expect(result).toMatchObject({ share: 0, lower: 0, upper: wilsonInterval(0, 10)!.upper });
  });
});
