import { expect, test } from "vitest";
import type { Correction } from "../../src/figures/correction/Correction.ts";
import { exampleValidation } from "../../src/figures/correction/testing/exampleValidation.ts";
import { exampleFigure } from "../../src/figures/sentences/testing/exampleLine.ts";
import type { ComparedRow } from "./computeFigures.ts";
import { figureColumns, figureRow } from "./figureRows.ts";

const site = { id: 10, name: "Tenon", code: "TNN", level: "hospital", parent: 1, children: [], hospital: 10 } as const;
const rowOf = (more: Partial<ComparedRow>): ComparedRow => ({
  indicator: "tobacco-status",
  site: { ...site, profile: null, latitude: null, longitude: null },
  period: "2025-07-01",
  splits: {},
  figure: exampleFigure(300, 1000),
  charted: exampleFigure(300, 1000),
  correction: null,
  nlpVersion: "mixed",
  early: null,
  since: null,
  ...more,
});
const monthly = { isCompared: false, isWeekly: false };
const corrected = (correction: Correction | null) => figureRow(rowOf({ correction }), monthly);
const by = [
  { version: "eds-nlp 1", validation: exampleValidation({ site: 10 }) },
  { version: "eds-nlp 2", validation: exampleValidation({ validatedOn: "2026-03-27" }) },
];

test("a corrected figure says where and when each version was validated", () => {
  expect(corrected({ state: "corrected", value: 0.375, lower: 0.34, upper: 0.41, by })).toMatchObject({
    corrected: 0.375,
    corrected_lower: 0.34,
    corrected_upper: 0.41,
    validated_at: "10; all",
    validated_on: "2026-03-01; 2026-03-27",
  });
  expect(corrected({ state: "compatible with 0", upper: 0.02, by: by.slice(0, 1) })).toMatchObject({
    corrected: null,
    corrected_lower: 0,
    corrected_upper: 0.02,
    validated_at: "10",
  });
  expect(corrected({ state: "mixed" })).toMatchObject({ corrected: null, validated_at: null, validated_on: null });
});

const weekly = { isCompared: false, isWeekly: true };

test("a table by week says of each week its threshold and whether its count is above, or why there is none", () => {
  expect(figureColumns([], weekly).slice(-5)).toEqual([
    "state",
    "early_signal",
    "early_method",
    "early_expected",
    "early_threshold",
  ]);
  const judged = { state: "judged", method: "EARS C2", expected: 6, upper: 23.5, signal: true } as const;
  expect(figureRow(rowOf({ early: judged }), weekly)).toMatchObject({
    early_signal: "yes",
    early_method: "EARS C2",
    early_expected: 6,
    early_threshold: 23.5,
  });
  for (const state of ["no threshold", "dates shifted"] as const)
    expect(figureRow(rowOf({ early: { state } }), weekly)).toMatchObject({
      early_signal: state,
      early_threshold: null,
    });
  expect(figureRow(rowOf({}), weekly)).toMatchObject({ early_signal: null, early_method: null });
});

test("any other table has no such column", () => {
  const compared = { isCompared: true, isWeekly: false };
  expect(figureColumns(["sex"], compared)).toEqual(Object.keys(figureRow(rowOf({ splits: { sex: "f" } }), compared)));
  expect(figureColumns([], monthly)).not.toContain("early_signal");
});
