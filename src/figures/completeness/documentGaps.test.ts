import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { completenessGroupOf } from "./completenessGroupOf.ts";
import { documentGaps } from "./documentGaps.ts";
import type { ReadingShares } from "./ReadingShares.ts";
import { exampleFit } from "./testing/exampleFit.ts";

const unread: ReadingShares = { months: [], hidden: 0, whole: null };
const year = { from: "2024-01", to: "2024-12" };
const gapsOf = (documented: readonly (number | null)[], window = year, reading = unread) =>
  documentGaps([{ site: 1, fits: { DISCHARGE: exampleFit(documented) }, reading }], catalogue, window);
const months = (from: number, to: number, level: number) =>
  Array.from({ length: 12 }, (_, at) => (at >= from && at <= to ? level : 80));

describe("documents that cannot be used", () => {
  test("are those before a go-live, as long as the window goes back before it", () => {
    const late = months(0, 5, 0);
    expect(gapsOf(late)).toMatchObject([
      { group: "DISCHARGE", cause: { kind: "before start", start: "2024-07" }, from: "2024-01", to: "2024-06" },
    ]);
    expect(gapsOf(late, { from: "2024-07", to: "2024-12" })).toEqual([]);
  });

  test("are those of months too low, each run by itself, and what goes on comes first", () => {
    const interrupted = months(3, 4, 10).with(11, 20);
    expect(gapsOf(interrupted)).toMatchObject([
      { cause: { kind: "low", numerator: 20, denominator: 100 }, from: "2024-12", to: null },
      { cause: { kind: "low", numerator: 20, denominator: 200 }, from: "2024-04", to: "2024-05" },
    ]);
    expect(gapsOf(interrupted, { from: "2024-06", to: "2024-11" })).toEqual([]);
  });

  test("are all of a site that never had one, and concern what rests on them and nothing else", () => {
    const [gap, ...others] = gapsOf(months(0, 11, 0));
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ cause: { kind: "no documents" }, from: "2024-01", to: null });
    expect(gap!.indicators).toEqual(
      catalogue.filter((indicator) => completenessGroupOf(indicator) === "DISCHARGE").map(({ id }) => id),
    );
  });

  test("concern neither the share of documented stays, which tells its own fall, nor what is left to do of later months", () => {
    const [gap] = gapsOf(months(3, 3, 10));
    expect(gap!.indicators).not.toContain("document-coverage");
    expect(gap!.indicators).toContain("letters-missing");
    const early = Array.from({ length: 24 }, (_, at) => (at === 3 ? 10 : 80));
    const [long] = gapsOf(early, { from: "2024-01", to: "2025-12" });
    expect(long!.indicators).not.toContain("letters-missing");
    expect(long!.indicators).toContain("discharge-letter-day0");
  });

  test("are those that the analysis did not read", () => {
    const month = { month: "2024-03", documents: 100, read: 60, unreadable: 0, unknown: 0 };
    const reading = { months: [month], hidden: 0, whole: month };
    const [gap] = gapsOf(months(0, -1, 0), year, reading);
    expect(gap).toMatchObject({ group: null, cause: { kind: "few read", share: 0.6 } });
    expect(gap!.indicators).toEqual(catalogue.filter(({ unread: rule }) => rule !== undefined).map(({ id }) => id));
    expect(gapsOf(months(0, -1, 0), { from: "2024-04", to: "2024-12" }, reading)).toEqual([]);
  });

  test("never overlap, and lie in months that are known", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 12 }), (documented) => {
        const spans = gapsOf(documented)
          .map(({ from, to }) => ({ from, to: to ?? "2024-12" }))
          .toSorted((a, b) => (a.from < b.from ? -1 : 1));
        for (const [at, { from, to }] of spans.entries()) {
          expect(from <= to && from >= "2024-01").toBe(true);
          if (at > 0) expect(spans[at - 1]!.to < from).toBe(true);
        }
      }),
    );
  });
});
