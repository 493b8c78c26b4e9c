import { describe, expect, test } from "vitest";
import type { Descriptor } from "../../extract/Descriptor.ts";
import { charlson } from "../../indicators/catalogue/comorbidities/charlson.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { suicideAttempt } from "../../indicators/catalogue/suicide-attempt/suicideAttempt.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import type { Figure } from "../Figure.ts";
import { exampleFigure, exampleLine } from "../sentences/testing/exampleLine.ts";
import type { ReferenceFigure } from "./ReferenceFigure.ts";
import { referencesFor } from "./referencesFor.ts";

const descriptor = {
  watermark: { visits: "2024-12-31", notes: "2024-12-31", nlp: "2024-12-31", conditions: null },
  period: { start: "2023-01-01", end: "2024-10-31" },
} as unknown as Descriptor;
const place = { hospital: null, profile: null, latitude: null, longitude: null };
const sites: readonly Site[] = [
  { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [2], ...place },
  { id: 2, name: "Tenon", code: "TNN", level: "hospital", parent: 1, children: [], ...place },
];
const tree = { root: 1, sites: new Map(sites.map((site) => [site.id, site])) };
const view: View = { site: 1, from: "2023-11", to: "2024-10", grain: "month", filters: {} };
const october: ReferenceFigure = {
  indicator: dischargeLetterDay0.id,
  site: 1,
  from: "2024-10-01",
  to: "2024-10-31",
  value: null,
  numerator: null,
  denominator: 1652,
  source: "PMSI",
};

interface Asked {
  readonly indicator?: Indicator;
  readonly current?: Figure;
  readonly asOf?: string;
  readonly view?: Partial<View>;
  /** Shares of the last months up to October 2024; null is hidden. */
  readonly months?: readonly (number | null)[];
}

function found(rows: readonly Partial<ReferenceFigure>[], asked: Asked = {}) {
  const { indicator = dischargeLetterDay0, current = exampleFigure(1012, 1417), asOf = null } = asked;
  const references = rows.map((row) => ({ ...october, indicator: indicator.id, ...row }));
  const { series } = exampleLine(asked.months && { values: asked.months });
  const line = { indicator, current, asOf, series };
  return referencesFor({ references, descriptor, tree }, line, { ...view, ...asked.view }, 11);
}

describe("figures from elsewhere beside the current one", () => {
  test("are those of its indicator, its site and days in common", () => {
    const year = { from: "2024-01-01", to: "2024-12-31" };
    expect(found([{}, year, { from: "2024-09-01", to: "2024-09-30" }, { site: 2 }, { indicator: "charlson" }])).toEqual(
      [
        { ...october, samePeriod: true },
        { ...october, ...year, samePeriod: false },
      ],
    );
    expect(found([{}], { view: { to: "2024-09" } })).toEqual([]);
  });

  test("are those of the day at which a count stands", () => {
    const asked = { indicator: lettersMissing, asOf: "2024-11-10" };
    const days = [
      { from: "2024-11-10", to: "2024-11-10" },
      { from: "2024-11-01", to: "2024-11-30" },
    ];
    expect(found([...days, {}], asked)).toMatchObject([
      { from: "2024-11-10", samePeriod: true },
      { from: "2024-11-01", samePeriod: false },
    ]);
  });

  test("are none beside a figure that is filtered, hidden or not counted", () => {
    expect(found([{}], { view: { filters: { sex: "f" } } })).toEqual([]);
    expect(found([{}], { current: { state: "hidden" } })).toEqual([]);
    expect(found([{}], { current: { state: "empty" } })).toEqual([]);
  });

  test("are none over days of which some are hidden, save those of the figure itself", () => {
    const months = [0.7, null, 0.7, 0.7];
    const of = (from: string, to: string) => ({ from, to });
    const rows = [of("2024-08-01", "2024-10-31"), of("2024-09-01", "2024-10-31"), {}];
    expect(found(rows, { months })).toMatchObject([
      { from: "2024-09-01", samePeriod: false },
      { from: "2024-10-01", samePeriod: true },
    ]);
    const own = { from: "2024-07-01", to: "2024-10-31" };
    expect(found([own], { months, view: { from: "2024-07" } })).toMatchObject([{ samePeriod: true }]);
  });

  test("tell nothing of few patients", () => {
    expect(found([{ denominator: 10 }])).toEqual([]);
    expect(found([{ denominator: 11 }])).toHaveLength(1);
    const clinical = (row: Partial<ReferenceFigure>) => found([row], { indicator: suicideAttempt }).length;
    expect(clinical({ numerator: 10 })).toBe(0);
    expect(clinical({ numerator: 1642 })).toBe(0);
    expect(clinical({ numerator: 0 })).toBe(1);
    expect(clinical({ value: 4 / 1652 })).toBe(0);
    expect(clinical({ numerator: 11 })).toBe(1);
    expect(found([{ numerator: 10 }])).toHaveLength(1);
    expect(found([{ value: 0.003 }], { indicator: charlson })).toHaveLength(1);
  });
});
