import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildCube } from "../cube/buildCube.ts";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import type { Descriptor } from "../extract/Descriptor.ts";
import { dischargeClasses, sexes, stayTypes, visitTypes } from "../extract/store.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import type { Calendar } from "../indicators/compile/Calendar.ts";
import { duckdb } from "../indicators/dialect/duckdb.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { parseIndicator } from "../indicators/language/parseIndicator.ts";
import { qualifiers } from "../indicators/language/Predicate.ts";
import { loadRecords, twoHospitals } from "../indicators/testing/loadRecords.ts";
import type { View } from "../perimeter/View.ts";
import { createFigureService } from "./createFigureService.ts";
import { readSiteTree } from "./readSiteTree.ts";

const calendar: Calendar = {
  start: "2024-01-01",
  end: "2024-12-31",
  watermark: { visits: "2024-12-31", notes: "2024-12-31", nlp: "2024-12-31", conditions: "2024-11-30" },
};
const descriptor = {
  watermark: calendar.watermark,
  period: { start: calendar.start, end: calendar.end },
  smallCellThreshold: 11,
  diffusion: "authorised",
  breaks: [],
} as unknown as Descriptor;
const optional = [
  "visit_occurrence.stay_source_value",
  "visit_occurrence.discharge_to_source_value",
  "note.text_length",
  "condition_occurrence.condition_source_value",
];
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const days = fc.integer({ min: 0, max: 366 });

/** Any condition of the language, nested three deep at most. */
const { predicate } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.record({ visitType: some(visitTypes) }),
    fc.record({ stayType: some(stayTypes) }),
    fc.record({ dischargeClass: some(dischargeClasses) }),
    fc.record({ sex: some(sexes) }),
    fc.record({ nightsAtLeast: days }),
    fc.record({ ageAtLeast: fc.integer({ min: 0, max: 120 }) }),
    fc.record({ ageAtMost: fc.integer({ min: 0, max: 120 }) }),
    fc.record({ viaEmergency: fc.boolean() }),
    fc.record({ transferredIn: fc.boolean() }),
    fc.record({ readable: fc.boolean() }),
    fc.record({ letterWithin: fc.integer({ min: 0, max: 30 }) }),
    fc.constantFrom<object>(
      { closed: true },
      { hasDocument: true },
      { hasLetter: true },
      { readDocument: true },
      { coded: true },
    ),
    fc.record(
      {
        mention: fc.constantFrom("tobacco", "fall", "order"),
        exclude: fc.subarray([...qualifiers]),
        atLeast: fc.integer({ min: 1, max: 100 }),
        status: some([0, 1, 2, 9]),
      },
      { requiredKeys: ["mention", "exclude"] },
    ),
  ),
  predicate: fc.oneof(
    { maxDepth: 3, depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.record({ all: fc.array(tie("predicate"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("predicate"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("predicate") }),
  ),
}));

/** Sheets that the reader accepts: those of the catalogue with other conditions, the labels that these test and the columns they need. */
const accepted = fc
  .record({
    base: fc.constantFrom(...catalogue),
    id: fc.constantFrom("own", "den-own", "select", "x1-2"),
    population: predicate,
    numerator: predicate,
  })
  .map(({ base, id, population, numerator }): Indicator | null => {
    const parts = { population, ...("numerator" in base && { numerator }) };
    const tested = [...JSON.stringify(parts).matchAll(/"mention":"(\w+)"/g)].map(([, label]) => label);
    const whole = "numerator" in base && !("conditions" in base) ? [] : base.labels;
    const sheet = {
      ...base,
      ...parts,
      id,
      horizonDays: 60,
      labels: [...new Set([...whole, ...tested])],
      unread: "excluded",
      correction: { none: "test" },
      needs: [...new Set([...base.needs, ...optional])],
      watermarks: ["visits", "notes", "nlp", "conditions"],
    };
    const parsed = parseIndicator(sheet);
    return "ok" in parsed ? parsed.ok : null;
  })
  .filter((indicator) => indicator !== null);

test("whatever sheet is accepted is counted and explained: none keeps an extract from opening", async () => {
  await fc.assert(
    fc.asyncProperty(accepted, async (indicator) => {
      const engine = await openNativeEngine();
      try {
        await loadRecords(engine, { care_site: twoHospitals });
        const cube = await buildCube(engine, [indicator], calendar, duckdb);
        const tree = await readSiteTree(engine);
        const service = createFigureService({
          cube,
          engine,
          descriptor,
          tree,
          catalogue: [indicator],
          columns: new Set(indicator.needs),
          nlpVersions: [],
          validations: [],
          references: [],
          dialect: duckdb,
        });
        const view: View = { site: tree.root, from: "2024-01", to: "2024-09", grain: "month", filters: { sex: "f" } };
        const { line } = await service.indicator(indicator.id, view);
        expect(line.current.state).not.toBe("not measured");
        await service.waterfall(indicator.id, view);
        await service.breakdown(indicator.id, "age", view);
      } finally {
        await engine.close();
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
