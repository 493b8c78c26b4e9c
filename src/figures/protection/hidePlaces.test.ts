import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCube } from "../../cube/buildCube.ts";
import { randomCalendar, randomStore } from "../../cube/testing/randomStore.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { familiesOf } from "../../indicators/compile/Family.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import { periodOf } from "../../perimeter/periods.ts";
import { ask } from "../Ledger.ts";
import { placeOf } from "../placeOf.ts";
import { readSiteTree } from "../readSiteTree.ts";
import { cellOf } from "../Tally.ts";
import { hidePlaces, type ProtectionSource } from "./hidePlaces.ts";

let engine: LoadingEngine;
let source: ProtectionSource;
beforeAll(async () => {
  engine = await openNativeEngine();
  await randomStore(engine, 3);
  const cube = await buildCube(engine, catalogue, randomCalendar, duckdb);
  source = { cube, engine, dialect: duckdb, tree: await readSiteTree(engine) };
});
afterAll(() => engine.close());

const days = { from: periodOf(randomCalendar.start, "quarter").start, to: periodOf(randomCalendar.end, "quarter").end };

test.each([
  ["month by month", "month", {}],
  ["by quarter", "quarter", {}],
  ["over a window", null, {}],
  ["month by month, of women", "month", { sex: "f" }],
] as const)("secrecy looks at the units that the figures of every indicator count, %s", async (_, grain, filters) => {
  const counted = new Set<string>();
  const sites = [10, 100, 110, 111, 500];
  for (const family of familiesOf(catalogue)) {
    const { indicators } = family;
    const { table } = await hidePlaces(source, family, indicators, sites, { filters, grain, ...days }, 11, {});
    for (const site of sites) {
      const inquiry = { filters, grain, ...days, place: placeOf(source.tree, site), by: [], parts: null };
      const { cells } = await ask(source, family, indicators, inquiry, 11, {});
      for (const indicator of indicators)
        for (const { period, tally } of cells.get(indicator.id)!) {
          const [seen, shown] = [table.cell(indicator, table.position(site, period)), cellOf(indicator, tally)];
          expect([indicator.id, seen.denominator.units]).toEqual([indicator.id, shown.denominator.units]);
          if (seen.rule === "clinical" && shown.rule === "clinical")
            expect([indicator.id, seen.numerator.units, seen.remainder.units]).toEqual([
              indicator.id,
              shown.numerator.units,
              shown.remainder.units,
            ]);
          if (shown.denominator.units > 0) counted.add(indicator.id);
        }
    }
  }
  expect(counted.size).toBeGreaterThan(catalogue.length - 4);
});

test("a site where an indicator has nothing to count in the whole extract is not hidden, whatever is beside it", async () => {
  const { tree } = source;
  const sites = [...tree.sites.keys()];
  const seen = { nothing: 0, hidden: 0 };
  for (const family of familiesOf(catalogue)) {
    const { indicators } = family;
    const inquiry = { filters: {}, grain: "month", ...days } as const;
    const settled = await hidePlaces(source, family, indicators, sites, inquiry, 11, {});
    const { periods } = settled.table;
    for (const indicator of indicators)
      for (const site of sites) {
        const cells = periods.map((period) => settled.table.position(site, period));
        const units = cells.reduce((sum, at) => sum + settled.table.cell(indicator, at).denominator.units, 0);
        const hidden = periods.filter((period) => settled.isHidden(indicator, site, period));
        if (units > 0) seen.hidden += hidden.length;
        else {
          seen.nothing += 1;
          expect([indicator.id, site, hidden]).toEqual([indicator.id, site, []]);
        }
      }
  }
  expect(seen.nothing).toBeGreaterThan(0);
  expect(seen.hidden).toBeGreaterThan(0);
});

test("what is still wanted is hidden by its own window, whatever the months of it would be", async () => {
  const { tree } = source;
  const sites = tree.sites.get(tree.root)!.children;
  const asked = { filters: {}, ...days } as const;
  const counts = familiesOf(catalogue).flatMap((family) =>
    family.indicators.filter(({ shape }) => shape === "count").map((indicator) => ({ family, indicator })),
  );
  let months = 0;
  for (const { family, indicator } of counts) {
    const settle = (grain: "month" | null) =>
      hidePlaces(source, family, [indicator], sites, { ...asked, grain }, 11, {});
    const [window, monthly] = [await settle(null), await settle("month")];
    months += monthly.table.periods.filter((month) => monthly.isHidden(indicator, sites[0]!, month)).length;
    for (const site of sites) {
      const { units } = window.table.cell(indicator, window.table.position(site, null)).denominator;
      expect([site, units >= 22 && window.isHidden(indicator, site, null)]).toEqual([site, false]);
    }
  }
  expect(counts.length).toBeGreaterThan(0);
  expect(months).toBeGreaterThan(0);
});
