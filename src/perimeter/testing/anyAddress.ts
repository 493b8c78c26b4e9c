import fc from "fast-check";
import { documentGroups, stayTypes, visitTypes } from "../../extract/store.ts";
import type { Address, Screen } from "../Address.ts";
import { breakdowns } from "../BreakdownBy.ts";
import { matrixSorts } from "../MatrixSort.ts";
import { addMonths } from "../months.ts";
import { addDays } from "../periods.ts";
import { pivotAxes, type PivotChoice, pivotSayings } from "../Pivot.ts";
import { qualityParts } from "../QualityPart.ts";
import { reportTemplates } from "../ReportTemplate.ts";
import { neededTables, sheetDomains, type SheetFilters, sheetStatuses } from "../SheetFilters.ts";
import { ageBands, type Filters, grains } from "../View.ts";

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const month = fc.integer({ min: 0, max: 400 }).map((count) => addMonths("1995-01", count));
const window = fc
  .tuple(month, fc.integer({ min: 0, max: 60 }))
  .map(([from, more]) => ({ from, to: addMonths(from, more) }));
const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
/** Every screen, whatever it is told of. */
export const anyScreen: { readonly [N in Screen["name"]]: fc.Arbitrary<Extract<Screen, { readonly name: N }>> } = {
  overview: fc.constant({ name: "overview" }),
  indicator: id.map((one) => ({ name: "indicator", id: one })),
  matrix: fc.option(id).map((one) => ({ name: "matrix", id: one })),
  quality: fc.constant({ name: "quality" }),
  site: fc.constant({ name: "site" }),
  alerts: fc.constant({ name: "alerts" }),
  catalogue: fc.option(id).map((one) => ({ name: "catalogue", id: one })),
  explorer: fc.constant({ name: "explorer" }),
  report: fc.constantFrom(null, ...reportTemplates).map((template) => ({ name: "report", template })),
  source: fc.constant({ name: "source" }),
};

/** An address of any screen that says anything it can. */
export const anyAddress: fc.Arbitrary<Address> = fc.record({
  screen: fc.oneof(...Object.values<fc.Arbitrary<Screen>>(anyScreen)),
  extract: fc.option(fc.stringMatching(/^\/([a-z0-9-]{1,12}\/){1,3}$/)),
  site: fc.option(fc.string({ minLength: 1, unit: "grapheme" })),
  window: fc.option(window),
  grain: fc.constantFrom(...grains),
  filters: fc.record(
    {
      sex: fc.constantFrom("f" as const, "m" as const),
      age: some(ageBands),
      visit: some(visitTypes),
      stay: some(stayTypes),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Filters>,
  by: fc.option(fc.constantFrom(...breakdowns)),
  profile: fc.option(fc.string({ minLength: 1, unit: "grapheme" })),
  document: fc.option(fc.constantFrom(...documentGroups)),
  part: fc.option(fc.constantFrom(...qualityParts)),
  against: fc.option(
    fc.oneof(
      fc
        .string({ minLength: 1, unit: "grapheme" })
        .filter((site) => !site.includes(".."))
        .map((site) => ({ kind: "site", site }) as const),
      window.map((one) => ({ kind: "window", window: one }) as const),
    ),
  ),
  indicators: fc.option(fc.uniqueArray(id, { minLength: 1 })),
  as: fc.constantFrom<Address["as"][]>("chart", "table", "crisis", "sheets", "glossary", "console"),
  since: fc.option(fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1995-01-01", days))),
  sheets: fc.record(
    {
      text: fc.string({ minLength: 1, unit: "grapheme" }),
      domain: fc.constantFrom(...sheetDomains),
      status: fc.constantFrom(...sheetStatuses),
      need: fc.constantFrom(...neededTables),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<SheetFilters>,
  sort: fc.constantFrom(...matrixSorts),
  pivot: fc.record(
    {
      rows: fc.constantFrom(...pivotAxes),
      columns: fc.constantFrom(...pivotAxes),
      values: fc.uniqueArray(id, { minLength: 1 }),
      says: fc.constantFrom(...pivotSayings),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<PivotChoice>,
});
