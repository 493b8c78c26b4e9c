import { expect, test } from "vitest";
import type { EarlyWeek } from "../../src/figures/early/EarlyWeek.ts";
import type { ComparedRow } from "./computeFigures.ts";
import { figureColumns, figureRow } from "./figureRows.ts";

const site = { id: 1, name: "AP-HP" } as ComparedRow["site"];
const row = (early: EarlyWeek | null): ComparedRow => ({
  indicator: "flu",
  site,
  period: "2025-01-06",
  splits: {},
  figure: { state: "final", numerator: 75, denominator: 1512, value: 75 / 1512, lower: 0.04, upper: 0.06 },
  correction: null,
  nlpVersion: "eds-nlp 2025.1",
  early,
  since: null,
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
  expect(figureRow(row(judged), weekly)).toMatchObject({
    early_signal: "yes",
    early_method: "EARS C2",
    early_expected: 6,
    early_threshold: 23.5,
  });
  for (const state of ["no threshold", "dates shifted"] as const)
    expect(figureRow(row({ state }), weekly)).toMatchObject({ early_signal: state, early_threshold: null });
  expect(figureRow(row(null), weekly)).toMatchObject({ early_signal: null, early_method: null });
});

test("any other table has no such column", () => {
  const monthly = { isCompared: true, isWeekly: false };
  expect(figureColumns(["sex"], monthly)).toEqual(
    Object.keys(figureRow({ ...row(null), splits: { sex: "f" } }, monthly)),
  );
  expect(figureColumns([], monthly)).not.toContain("early_signal");
});
