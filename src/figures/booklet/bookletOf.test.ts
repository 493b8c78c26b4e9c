import { expect, it } from "vitest";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { dischargeLetter8Days } from "../../indicators/catalogue/discharge-letter/dischargeLetter8Days.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { exampleFigure, exampleLine } from "../sentences/testing/exampleLine.ts";
import { type BookletSource, bookletOf } from "./bookletOf.ts";

const signal = { rule: "outside", side: "low", meaning: "concern" } as const;
const day0 = exampleLine({ values: Array.from({ length: 20 }, () => 0.714), signal });
const coverage = exampleLine({ indicator: documentCoverage, current: exampleFigure(1300, 1417) });
const count = { state: "final", numerator: 212, denominator: 4000, value: 212, lower: null, upper: null } as const;
const missing = { ...exampleLine({ indicator: lettersMissing }), current: count };
const absent = {
  ...exampleLine({ indicator: dischargeLetter8Days }),
  current: { state: "not measured", missing: ["note"] },
};
const lines = [day0, absent, missing, coverage] as readonly IndicatorFigures[];
const view = { site: 1, from: "2024-01", to: "2024-10", grain: "month", filters: {} } as const;
const source: BookletSource = {
  overview: () => Promise.resolve({ lines, highlights: [], chance: null }),
  indicator: (id) =>
    Promise.resolve({
      line: { ...lines.find(({ indicator }) => indicator.id === id)!, corrections: null },
      coarser: null,
      provenance: { sql: "", answeredFrom: "roll-up", tables: [], references: [] },
    }),
  breakdown: () =>
    Promise.resolve([
      { key: "7", label: "Chirurgie", figure: { ...count, numerator: 64 }, correction: null, marks: [] },
    ]),
};
const made = (ids: readonly string[]) => bookletOf(source, ids, view, () => Promise.resolve());

it("holds what was chosen, in that order, and knows what the extract does not measure", async () => {
  const booklet = await made([lettersMissing.id, "nothing", dischargeLetter8Days.id, dischargeLetterDay0.id]);
  expect(booklet.entries.map(({ line }) => line.indicator.id)).toEqual([lettersMissing.id, dischargeLetterDay0.id]);
  expect(booklet.absent.map(({ indicator }) => indicator.id)).toEqual([dischargeLetter8Days.id]);
});

it("tells the signals of its own indicators alone, and where most of what is left to do lies", async () => {
  const { highlights } = await made([lettersMissing.id]);
  expect(highlights).toEqual([
    { kind: "to-do", indicator: lettersMissing.id, units: 212, where: [{ site: 7, units: 64 }] },
  ]);
  const both = await made([dischargeLetterDay0.id, lettersMissing.id]);
  expect(both.highlights.map(({ kind }) => kind)).toEqual(["signal", "to-do"]);
});

it("says how complete the documents are that an indicator rests on, not of completeness itself", async () => {
  const { entries } = await made([dischargeLetterDay0.id, documentCoverage.id]);
  expect(entries.map((entry) => entry.coverage)).toEqual([coverage.current, null]);
});
