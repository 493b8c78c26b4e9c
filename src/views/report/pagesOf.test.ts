import fc from "fast-check";
import { expect, it } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { reportTemplates } from "../../perimeter/ReportTemplate.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import type { BookletPage } from "./BookletPage.ts";
import { evenly } from "./evenly.ts";
import { inPages } from "./inPages.ts";
import { partHeight } from "./partHeight.ts";
import { type BookletParts, pagesOf, type PrintedIndicator } from "./pagesOf.ts";
import { templates } from "./templates.ts";

it.each(reportTemplates)("every indicator of %s is of the catalogue, once", (name) => {
  const { indicators } = templates[name];
  expect(indicators.filter((id) => !catalogue.some((one) => one.id === id))).toEqual([]);
  expect(new Set(indicators).size).toBe(indicators.length);
});

const empty: BookletParts = { indicators: [], absent: 0, highlights: 0, said: [], warehouse: null };
const printed = (indicator: Indicator, height: number | null): PrintedIndicator => ({
  indicator,
  stage: "research",
  height,
});
const whole = (indicator: Indicator) => printed(indicator, null);
const kindsOf = (pages: readonly BookletPage[]) => pages.map((page) => page.map(({ kind }) => kind));

it("gives each indicator a page, and each one definition after the methods", () => {
  const indicators = catalogue.slice(0, 25);
  const pages = pagesOf({ ...empty, indicators: indicators.map(whole) }, "fr");
  const ids = indicators.map(({ id }) => id);
  expect(pages.flatMap(([page]) => (page.kind === "indicator" ? [page.id] : []))).toEqual(ids);
  const methods = pages.findIndex(([{ kind }]) => kind === "methods");
  expect(pages.slice(methods + 1).flatMap(([page]) => (page.kind === "definitions" ? page.ids : []))).toEqual(ids);
  expect(kindsOf(pages.slice(0, 3))).toEqual([["contents"], ["signals", "summary"], ["summary"]]);
});

it("puts the table of all on the first sheet where it fits, and nowhere else then", () => {
  const few = templates.codir.indicators.map((id) => catalogue.find((one) => one.id === id)!);
  const pages = pagesOf({ ...empty, indicators: few.map(whole), highlights: 5 }, "fr");
  expect(pages[0]).toEqual([{ kind: "contents", ids: templates.codir.indicators }]);
  expect(kindsOf(pages.slice(1, 3))).toEqual([["signals"], ["indicator"]]);
  const many = pagesOf({ ...empty, indicators: catalogue.slice(0, 13).map(whole), highlights: 5 }, "fr");
  expect(many[0]).toEqual([{ kind: "contents", ids: [] }]);
  expect(kindsOf(many).flat()).toContain("summary");
  expect(pagesOf({ ...empty, indicators: few.map(whole), absent: 9 }, "fr")[0]).toEqual([
    { kind: "contents", ids: [] },
  ]);
});

it("defines indicators stage by stage", () => {
  const stages = ["research", "steering", "research", "validated"] as const;
  const indicators = stages.map((stage, at) => ({ ...whole(catalogue[at]!), stage }));
  const parts = pagesOf({ ...empty, indicators }, "fr").flat();
  expect(parts.flatMap((part) => (part.kind === "definitions" ? part.ids : []))).toEqual(
    [1, 3, 0, 2].map((at) => catalogue[at]!.id),
  );
});

const entries = (count: number, words: string) =>
  Array.from({ length: count }, (_, at): NumberedEntry => ({
    number: null,
    entry: {
      kind: "note",
      id: String(at),
      site: "PSL",
      indicator: null,
      day: "2026-10-01",
      words,
      writtenAt: "2026-10-01T08:00:00.000Z",
    },
  }));

it("says what was decided below the signals where it is short", () => {
  const [, signals, next] = pagesOf({ ...empty, said: entries(4, "Relire.") }, "fr");
  expect(signals).toEqual([{ kind: "signals", ids: ["0", "1", "2", "3"] }]);
  expect(next![0].kind).toBe("methods");
  expect(pagesOf({ ...empty, said: entries(5, "Relire.") }, "fr")[1]![0]).toEqual({ kind: "signals", ids: [] });
});

it("says what was decided after the signals, on as many pages as its words take", () => {
  const said = entries(6, "a".repeat(1000));
  const pages = pagesOf({ ...empty, said }, "fr");
  expect(kindsOf(pages).flat()).toEqual(["contents", "signals", "followUp", "followUp", "followUp", "methods"]);
  expect(pages.flatMap(([page]) => (page.kind === "followUp" ? page.ids : []))).toEqual(
    said.map(({ entry }) => entry.id),
  );
});

it("puts what is short on one sheet, and what has no figure after the other indicators", () => {
  const [silent, first, count, second, other] = catalogue;
  const indicators = [
    printed(silent!, partHeight.silent),
    whole(first!),
    printed(count!, partHeight.where),
    whole(second!),
    printed(other!, partHeight.silent),
  ];
  const warehouse = { sites: [1, 2], stages: [] };
  const pages = pagesOf({ ...empty, indicators, highlights: 2, warehouse }, "fr");
  expect(kindsOf(pages).slice(0, 8)).toEqual([
    ["contents"],
    ["signals", "stages"],
    ["completeness"],
    ["indicator"],
    ["indicator"],
    ["indicator"],
    ["indicator", "indicator"],
    ["methods"],
  ]);
  expect(pages.flat().flatMap((part) => (part.kind === "indicator" ? [part.id] : []))).toEqual(
    [first, count, second, silent, other].map((one) => one!.id),
  );
});

it("cuts a list into pages of about one length", () => {
  expect(evenly([1, 2, 3, 4, 5], 4)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(evenly([], 4)).toEqual([]);
});

it("loses nothing of a list, keeps its order, and fills no page beyond its room", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(sizes, (list) => {
      const pages = inPages(list, 20, (size) => size);
      expect(pages.flat()).toEqual(list);
      for (const page of pages) expect(page.length === 1 || page.reduce((sum, size) => sum + size, 0) <= 20).toBe(true);
    }),
  );
});
