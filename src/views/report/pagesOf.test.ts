import fc from "fast-check";
import { expect, it } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { reportTemplates } from "../../perimeter/ReportTemplate.ts";
import type { NumberedEntry } from "../../register/numberedEntries.ts";
import { evenly } from "./evenly.ts";
import { inPages } from "./inPages.ts";
import { pagesOf } from "./pagesOf.ts";
import { templates } from "./templates.ts";

it.each(reportTemplates)("every indicator of %s is of the catalogue, once", (name) => {
  const { indicators } = templates[name];
  expect(indicators.filter((id) => !catalogue.some((one) => one.id === id))).toEqual([]);
  expect(new Set(indicators).size).toBe(indicators.length);
});

it("gives each indicator a page, and each one definition after the methods", () => {
  const indicators = catalogue.slice(0, 25);
  const pages = pagesOf({ indicators, said: [], warehouse: null }, "fr");
  const ids = indicators.map(({ id }) => id);
  expect(pages.flatMap((page) => (page.kind === "indicator" ? [page.id] : []))).toEqual(ids);
  const methods = pages.findIndex(({ kind }) => kind === "methods");
  expect(pages.slice(methods + 1).flatMap((page) => (page.kind === "definitions" ? page.ids : []))).toEqual(ids);
  expect(pages.slice(0, 3).map(({ kind }) => kind)).toEqual(["contents", "signals", "summary"]);
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
  const [, signals, next] = pagesOf({ indicators: [], said: entries(4, "Relire."), warehouse: null }, "fr");
  expect(signals).toEqual({ kind: "signals", ids: ["0", "1", "2", "3"] });
  expect(next!.kind).toBe("methods");
  expect(pagesOf({ indicators: [], said: entries(5, "Relire."), warehouse: null }, "fr")[1]).toEqual({
    kind: "signals",
    ids: [],
  });
});

it("says what was decided after the signals, on as many pages as its words take", () => {
  const said = entries(6, "a".repeat(1000));
  const pages = pagesOf({ indicators: [], said, warehouse: null }, "fr").filter(({ kind }) => kind !== "definitions");
  expect(pages.map(({ kind }) => kind)).toEqual(["contents", "signals", "followUp", "followUp", "followUp", "methods"]);
  expect(pages.flatMap((page) => (page.kind === "followUp" ? page.ids : []))).toEqual(
    said.map(({ entry }) => entry.id),
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
