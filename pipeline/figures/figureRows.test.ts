import { expect, test } from "vitest";
import type { Correction } from "../../src/figures/correction/Correction.ts";
import { exampleValidation } from "../../src/figures/correction/testing/exampleValidation.ts";
import { exampleFigure } from "../../src/figures/sentences/testing/exampleLine.ts";
import { figureRow } from "./figureRows.ts";

const site = { id: 10, name: "Tenon", code: "TNN", level: "hospital", parent: 1, children: [], hospital: 10 } as const;
const row = (correction: Correction | null) =>
  figureRow(
    {
      indicator: "tobacco-status",
      site: { ...site, profile: null, latitude: null, longitude: null },
      period: "2025-07-01",
      splits: {},
      figure: exampleFigure(300, 1000),
      charted: exampleFigure(300, 1000),
      correction,
      nlpVersion: "mixed",
      since: null,
    },
    false,
  );
const by = [
  { version: "eds-nlp 1", validation: exampleValidation({ site: 10 }) },
  { version: "eds-nlp 2", validation: exampleValidation({ validatedOn: "2026-03-27" }) },
];

test("a corrected figure says where and when each version was validated", () => {
  expect(row({ state: "corrected", value: 0.375, lower: 0.34, upper: 0.41, by })).toMatchObject({
    corrected: 0.375,
    corrected_lower: 0.34,
    corrected_upper: 0.41,
    validated_at: "10; all",
    validated_on: "2026-03-01; 2026-03-27",
  });
  expect(row({ state: "compatible with 0", upper: 0.02, by: by.slice(0, 1) })).toMatchObject({
    corrected: null,
    corrected_lower: 0,
    corrected_upper: 0.02,
    validated_at: "10",
  });
  expect(row({ state: "mixed" })).toMatchObject({ corrected: null, validated_at: null, validated_on: null });
});
