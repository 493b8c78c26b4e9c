import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentGroups, stayTypes, visitTypes } from "../extract/store.ts";
import { type Address, home } from "./Address.ts";
import { breakdowns } from "./BreakdownBy.ts";
import { matrixSorts } from "./MatrixSort.ts";
import { addMonths } from "./months.ts";
import { qualityParts } from "./QualityPart.ts";
import { pivotAxes, type PivotChoice, pivotSayings } from "./Pivot.ts";
import { formatAddress, parseAddress } from "./permalink.ts";
import { addDays } from "./periods.ts";
import { neededTables, sheetDomains, type SheetFilters, sheetStatuses } from "./SheetFilters.ts";
import { reportTemplates } from "./ReportTemplate.ts";
import { ageBands, type Filters, grains } from "./View.ts";

const read = (href: string) => {
  const url = new URL(href, "https://own.invalid");
  return parseAddress(url.pathname, url.search);
};

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const month = fc.integer({ min: 0, max: 400 }).map((count) => addMonths("1995-01", count));
const window = fc
  .tuple(month, fc.integer({ min: 0, max: 60 }))
  .map(([from, more]) => ({ from, to: addMonths(from, more) }));
const address: fc.Arbitrary<Address> = fc.record({
  screen: fc.oneof(
    fc.constant({ name: "overview" } as const),
    fc.constant({ name: "quality" } as const),
    fc.constant({ name: "site" } as const),
    fc.constant({ name: "source" } as const),
    fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/)).map((id) => ({ name: "matrix", id }) as const),
    fc.constant({ name: "alerts" } as const),
    fc.constant({ name: "explorer" } as const),
    fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/)).map((id) => ({ name: "catalogue", id }) as const),
    fc.stringMatching(/^[a-z0-9-]{1,40}$/).map((id) => ({ name: "indicator", id }) as const),
    fc.constantFrom(null, ...reportTemplates).map((template) => ({ name: "report", template }) as const),
  ),
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
  indicators: fc.option(fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,40}$/), { minLength: 1 })),
  as: fc.constantFrom("chart" as const, "table" as const, "crisis" as const, "sheets" as const, "console" as const),
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
      values: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,40}$/), { minLength: 1 }),
      says: fc.constantFrom(...pivotSayings),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<PivotChoice>,
});

describe("permalink", () => {
  it("reads like a sentence", () => {
    const view: Address = {
      ...home,
      site: "PSL",
      window: { from: "2024-01", to: "2024-12" },
      filters: { sex: "f", age: ["75–84", "85+"] },
      extract: "/data-samples/",
    };
    expect(formatAddress(view)).toBe(
      "/?site=PSL&from=2024-01&to=2024-12&sexe=f&age=75-84,85%2B&extract=/data-samples/",
    );
  });

  it("gives back what it was given", () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(read(formatAddress(given))).toEqual({ address: given, repairs: [] });
      }),
    );
  });

  it("never throws, and its own form is a fixed point", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, search) => {
        const once = formatAddress(parseAddress(path, search).address);
        expect(formatAddress(read(once).address)).toBe(once);
      }),
    );
  });

  it.each([
    ["/?from=2024-13&to=2024-12", "frame.repair.period"],
    ["/?from=2024-05&to=2024-01", "frame.repair.period"],
    ["/?from=2024-05", "frame.repair.period"],
    ["/site?avec=2024-05..2024-01", "frame.repair.period"],
    ["/site?avec=2024-05..", "frame.repair.period"],
    ["/site?avec=2024-05..2024-06..2024-07", "frame.repair.period"],
    ["/?age=75-84,90", "frame.repair.value"],
    ["/?sexe=x", "frame.repair.value"],
    ["/?sexe=toString", "frame.repair.value"],
    ["/qualite?document=lettre", "frame.repair.value"],
    ["/qualite?partie=toString", "frame.repair.value"],
    ["/?colour=blue", "frame.repair.unknown"],
    ["/tableau", "frame.repair.page"],
    ["/comparaison?tri=taux", "frame.repair.value"],
    ["/alertes?vue=crise&depuis=2026-02-30", "frame.repair.day"],
    ["/catalogue?domaine=urgence", "frame.repair.value"],
    ["/explorateur?lignes=ville", "frame.repair.value"],
    ["/explorateur?valeurs=A", "frame.repair.value"],
    ["/rapport/autre", "frame.repair.page"],
    ["/rapport/cme?indicateurs=a,B", "frame.repair.value"],
    ["/?extract=https://elsewhere.example/x/", "frame.repair.extract"],
    ["/?extract=//elsewhere.example/x/", "frame.repair.extract"],
    ["/?extract=/%5Celsewhere.example/", "frame.repair.extract"],
    ["/?extract=/a/../b/", "frame.repair.extract"],
  ])("says a word about %s", (href, id) => {
    const { repairs } = read(href);
    expect(repairs.map((repair) => repair.id)).toEqual([id]);
  });

  it("keeps the values that can be read beside one that cannot", () => {
    expect(read("/?age=90,85%2B,0-7").address.filters).toEqual({ age: ["0–7", "85+"] });
  });
});
