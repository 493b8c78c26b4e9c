import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../indicators/catalogue/catalogue.ts";
import type { Proportion } from "../../../indicators/language/Indicator.ts";
import { messages as en } from "../../../locales/en/messages.ts";
import { messages as fr } from "../../../locales/fr/messages.ts";
import { translator } from "../../../locales/translate.ts";
import { addMonths } from "../../../perimeter/months.ts";
import { adjustmentSentences } from "../../sentences/adjustmentSentences.ts";
import type { CompletenessFit } from "../CompletenessFit.ts";
import { fitCompleteness } from "../fitCompleteness.ts";
import { adjustmentsFor } from "./adjustmentsFor.ts";
import { completeSources } from "./completeSources.ts";
import { inverseCompleteness } from "./inverseCompleteness.ts";
import { isCompleteSource } from "./isCompleteSource.ts";
import type { SiteMonthCount } from "./SourceAdjustment.ts";

/** A site of 1,000 stays a month from January 2024 on: how many in a hundred have a document, and how many of those show the event. */
interface Truth {
  readonly site: number;
  readonly documented: readonly number[];
  readonly events: number;
}

/** What an extract of such sites holds: an event without a document is not seen. */
function observed(sites: readonly Truth[]) {
  const counts: SiteMonthCount[] = [];
  const fits = new Map<number, CompletenessFit>();
  for (const { site, documented, events } of sites) {
    const months = documented.map((percent, at) => ({
      month: addMonths("2024-01", at),
      numerator: percent * 10,
      denominator: 1000,
    }));
    fits.set(site, fitCompleteness({ months, hidden: 0 }));
    for (const { month, numerator, denominator } of months)
      counts.push({ site, month, numerator: (numerator * events) / 100, denominator });
  }
  return { counts, fits };
}
const year = { from: "2024-01", to: "2024-12" };
const months = <T>(of: (at: number) => T) => Array.from({ length: 12 }, (_, at) => of(at));
const naive = (counts: readonly SiteMonthCount[]) =>
  counts.reduce((sum, { numerator }) => sum + numerator, 0) /
  counts.reduce((sum, { denominator }) => sum + denominator, 0);
const steady = (percent: number) => months(() => percent);
const wentLive = (percent: number, at: number) => months((month) => (month < at ? 0 : percent));

describe("complete sources only", () => {
  const world = observed([
    { site: 1, documented: steady(90), events: 30 },
    { site: 2, documented: steady(80), events: 30 },
    { site: 3, documented: wentLive(90, 6), events: 30 },
  ]);

  test("repair the trend that a go-live makes: before and after it the level is the same", () => {
    const halves = [
      { from: "2024-01", to: "2024-06" },
      { from: "2024-07", to: "2024-12" },
    ];
    const inHalf = (half: (typeof halves)[number]) =>
      world.counts.filter(({ month }) => half.from <= month && month <= half.to);
    expect(naive(inHalf(halves[1]!)) / naive(inHalf(halves[0]!))).toBeGreaterThan(1.5);
    const stable = completeSources(world.counts, world.fits, year)!.kept;
    expect(stable).toEqual([1, 2]);
    const of = world.counts.filter(({ site }) => stable.includes(site));
    const [before, after] = halves.map((half) => completeSources(of, world.fits, half)!.value);
    expect(after).toBeCloseTo(before!, 12);
  });

  test("give the level of the sites kept, above and below the line, with its interval", () => {
    const { value, lower, upper, left } = completeSources(world.counts, world.fits, year)!;
    expect(value).toBeCloseTo(0.3 * 0.85, 12);
    expect(lower).toBeLessThan(value);
    expect(upper).toBeGreaterThan(value);
    expect(left).toEqual([3]);
  });

  test("do not repair what the sites kept never documented", () => {
    expect(completeSources(world.counts, world.fits, year)!.value).toBeLessThan(0.3);
  });

  test("leave out a low level, an unsteady one, and one that stops within the window", () => {
    const fits = observed([
      { site: 1, documented: steady(59), events: 0 },
      { site: 2, documented: months((at) => (at % 2 === 0 ? 100 : 50)), events: 0 },
      { site: 3, documented: months((at) => (at === 8 ? 10 : 90)), events: 0 },
      { site: 4, documented: steady(61), events: 0 },
    ]).fits;
    expect([1, 2, 3, 4].map((site) => isCompleteSource(fits.get(site), year))).toEqual([false, false, false, true]);
    expect(isCompleteSource(fits.get(3), { from: "2024-01", to: "2024-08" })).toBe(true);
    expect(isCompleteSource({ state: "hidden" }, year)).toBe(false);
    expect(completeSources([], new Map(), year)).toBeNull();
  });
});

describe("weights of 1/ρ", () => {
  const events = 30;

  test("give the truth back, whatever the completeness, where documents are missing at random", () => {
    const percents = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(percents, { minLength: 1, maxLength: 5 }), (sites) => {
        const world = observed(sites.map((documented, site) => ({ site, documented, events })));
        const level = inverseCompleteness(world.counts, world.fits, year, "c")!;
        expect(level.value).toBeCloseTo(0.3, 10);
        expect(level.lower).toBeLessThan(0.3);
        expect(level.upper).toBeGreaterThan(0.3);
      }),
    );
  });

  test("leave out the months that hardly have a document, and say of which sites", () => {
    const world = observed([
      { site: 1, documented: steady(80), events },
      { site: 2, documented: wentLive(80, 6), events },
    ]);
    const level = inverseCompleteness(world.counts, world.fits, year, "c")!;
    expect(level.value).toBeCloseTo(0.3, 10);
    expect([level.kept, level.left]).toEqual([[1, 2], [2]]);
    expect(inverseCompleteness(world.counts, new Map(), year, "c")).toBeNull();
  });

  test("do not repair documents that are missing for a reason", () => {
    // Half of the stays have a document, and the event shows in 40 % of those, in 20 % of the others: 30 % in all.
    const world = observed([{ site: 1, documented: steady(50), events: 40 }]);
    expect(inverseCompleteness(world.counts, world.fits, year, "c")!.value).toBeCloseTo(0.4, 10);
  });

  test("of c/c0 bring an interruption back to the level of the site, and no further", () => {
    const interrupted = months((at) => (at === 4 ? 40 : 80));
    const world = observed([{ site: 1, documented: interrupted, events: 50 }]);
    const c0 = (11 * 0.8 + 0.4) / 12;
    expect(naive(world.counts)).toBeCloseTo(0.5 * c0, 10);
    const one = { from: "2024-05", to: "2024-05" };
    expect(naive(world.counts.filter(({ month }) => month === one.from))).toBeCloseTo(0.2, 10);
    expect(inverseCompleteness(world.counts, world.fits, one, "c/c0")!.value).toBeCloseTo(0.5 * c0, 10);
  });

  test("of c/c0 leave a site as it is where its documents become more, or vary by chance", () => {
    const risen = observed([{ site: 1, documented: months((at) => 60 + 3 * at), events: 50 }]);
    const latest = { from: "2024-07", to: "2024-12" };
    const inside = risen.counts.filter(({ month }) => month >= latest.from);
    expect(inverseCompleteness(risen.counts, risen.fits, latest, "c/c0")!.value).toBeCloseTo(naive(inside), 10);
    const uneven = observed([{ site: 1, documented: months((at) => 75 + (at % 2) * 10), events: 50 }]);
    expect(inverseCompleteness(uneven.counts, uneven.fits, year, "c/c0")!.value).toBeCloseTo(naive(uneven.counts), 10);
  });
});

describe("what an indicator can be adjusted by", () => {
  test("suits shares of all units, and no share among those that were read", () => {
    const suited = catalogue.flatMap((indicator) => {
      const rho = adjustmentsFor(indicator);
      return rho ? [[indicator.id, rho]] : [];
    });
    expect(suited).toContainEqual(["discharge-letter-day0", "c/c0"]);
    expect(suited).toContainEqual(["discharge-letter-8days", "c/c0"]);
    const ids = suited.map(([id]) => id);
    for (const id of ["document-coverage", "tobacco-status", "charlson", "letters-missing", "nlp-coverage"])
      expect(ids).not.toContain(id);
    const tobacco = catalogue.find(({ id }) => id === "tobacco-status") as Proportion;
    expect(adjustmentsFor({ ...tobacco, unread: "negative" })).toBe("c");
  });

  test("is said with what it repairs and what it does not, in both languages", () => {
    const level = { value: 0.623, lower: 0.61, upper: 0.636, kept: [1, 2], left: [2, 3] };
    const said = (language: "fr" | "en") => {
      const t = translator(language, language === "fr" ? fr : en);
      return (["complete sources", "inverse completeness"] as const).map((kind) =>
        adjustmentSentences({ state: "adjusted", kind, rho: "c/c0", level }, "percent", language)
          .map(({ id, values }) => t(id, values))
          .join(" "),
      );
    };
    expect(said("fr")[0]).toBe(
      "Sites aux documents complets seulement (2 sur 3)\u00a0: 62,3\u00a0% [61,0\u00a0; 63,6]. Répare la tendance\u00a0: aucun site n’entre ni ne sort pendant la période. Ne dit rien des autres sites\u00a0: le niveau est celui des sites gardés.",
    );
    expect(said("fr")[1]).toContain("pas ce qu’il n’a jamais documenté");
    expect(said("en")[1]).toContain("missing at random");
    for (const state of ["no source", "hidden"] as const)
      expect(adjustmentSentences({ state, kind: "complete sources" }, "percent", "fr")).toHaveLength(1);
  });
});
