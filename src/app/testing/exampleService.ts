import { exampleFigure, exampleLine } from "../../figures/sentences/testing/exampleLine.ts";
import type { FigureService } from "../../figures/FigureService.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { readmission30dEmergency } from "../../indicators/catalogue/readmission/readmission30dEmergency.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import { questionsBelow } from "./questionsBelow.ts";

const place = { hospital: null, profile: null, latitude: null, longitude: null };
const sites: readonly Site[] = [
  { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [2, 3], ...place },
  { id: 2, name: "Pitié-Salpêtrière", code: "PSL", level: "hospital", parent: 1, children: [], ...place },
  { id: 3, name: "Tenon", code: "TNN", level: "hospital", parent: 1, children: [], ...place },
];

const values = Array.from({ length: 24 }, (_, index) =>
  index === 23 ? 0.714 : index === 5 ? null : 0.745 + (index % 3) / 200,
);

/** Nobody is between 0 and 7 years old here, so that a filter can empty a view. */
const isEmpty = ({ filters }: View) => filters.age?.includes("0–7") ?? false;

/** Its lines at the site of a view. */
export function exampleLines(view: View): readonly CorrectedFigures[] {
  const day0 = exampleLine({ values, signal: { rule: "outside", side: "low", meaning: "concern" } });
  const count = { state: "final", numerator: 212, denominator: 4000, value: 212, lower: null, upper: null } as const;
  const bare = { variation: null, series: { ...day0.series, chart: "none", points: [], phases: [] } } as const;
  const lines: CorrectedFigures[] = [
    day0,
    {
      ...day0,
      ...bare,
      indicator: lettersMissing,
      asOf: "2024-11-10",
      current: count,
      marks: [{ days: 8, figure: count }],
    },
    {
      ...day0,
      ...bare,
      indicator: readmission30dEmergency,
      current: { state: "not measured", missing: ["note.note_datetime"] },
    },
  ];
  return isEmpty(view) ? lines.map((line) => ({ ...line, current: { state: "empty" } })) : lines;
}

const catalogue = [dischargeLetterDay0, lettersMissing, readmission30dEmergency];

/** Three indicators over two hospitals, answered at once. */
export const exampleService: FigureService = {
  catalogue,
  tree: { root: 1, sites: new Map(sites.map((site) => [site.id, site])) },
  ...questionsBelow({ catalogue }, exampleLines),
  early: () => Promise.resolve([]),
  earlyBelow: () => Promise.resolve([]),
  earlyDays: () => Promise.resolve({ state: "part" }),
  overview: (view) =>
    Promise.resolve({
      lines: exampleLines(view),
      highlights: [
        { kind: "signal", grain: "month", indicator: dischargeLetterDay0.id, units: 51, cause: null, others: [] },
        { kind: "to-do", indicator: lettersMissing.id, units: 212, where: [{ site: 2, units: 64 }] },
      ],
      chance: { series: 1, expected: 0.02, lower: 0, upper: 0 },
    }),
  facts: () =>
    Promise.resolve([
      {
        cause: { kind: "no headings" },
        indicators: [dischargeLetterDay0.id],
        sites: [{ site: 3, units: [{ unit: "stay", count: 10_600 }] }],
      },
      {
        cause: { kind: "left out", rule: "end-before-start" },
        indicators: [],
        sites: [{ site: 2, units: [{ unit: "stay", count: 24 }] }],
      },
    ]),
  indicator: (id, view) => {
    const line = exampleLines(view).find(({ indicator }) => indicator.id === id);
    if (!line) return Promise.reject(new Error(`no ${id}`));
    return Promise.resolve({
      line,
      coarser: null,
      provenance: { sql: "SELECT 1", answeredFrom: "records", tables: ["visit_occurrence"], references: [] },
    });
  },
  waterfall: () =>
    Promise.resolve({
      state: "counted",
      from: "2024-10-01",
      to: "2024-10-31",
      units: 1200,
      steps: [{ rules: [{ nightsAtLeast: 1 }], removed: 200, left: 1000 }],
    }),
  funnel: () => Promise.resolve(null),
  adjusted: () => Promise.resolve([]),
  validations: [],
  quality: () => Promise.resolve({ sites: [], measured: [] }),
  verdicts: () => Promise.resolve([]),
  levels: () => Promise.resolve([]),
  pairs: () => Promise.resolve([]),
  pivot: (asked) => Promise.resolve({ asked, rows: [], columns: [], cells: [], grain: "month", window: null }),
  breakdown: (_, by) => {
    const keys = by === "site" ? ["2", "3"] : by === "age" ? ["18–25", "85+"] : ["f", "m"];
    return Promise.resolve(
      keys.map((key, index) => ({
        key,
        label: "",
        figure: exampleFigure(700 + 80 * index, 1000),
        correction: null,
        marks: [],
      })),
    );
  },
};
