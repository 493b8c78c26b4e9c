import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCube } from "../../cube/buildCube.ts";
import { randomCalendar, randomStore } from "../../cube/testing/randomStore.ts";
import type { Descriptor } from "../../extract/Descriptor.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import type { FigureSource } from "../createFigureService.ts";
import { readSiteTree } from "../readSiteTree.ts";
import { profilesOf } from "./profilesOf.ts";

let engine: LoadingEngine;
let source: FigureSource;
beforeAll(async () => {
  engine = await openNativeEngine();
  await randomStore(engine, 4);
  await engine.execute(`UPDATE visit_occurrence SET
      stay_type = CASE care_site_id WHEN 100 THEN 'SSR' WHEN 200 THEN 'MCO' WHEN 300 THEN 'Psychiatrie' WHEN 500 THEN 'SLD' ELSE NULL END,
      age_at_visit = CASE care_site_id WHEN 200 THEN 5 ELSE 70 END`);
  const { watermark, start, end } = randomCalendar;
  source = {
    cube: await buildCube(engine, [documentCoverage], randomCalendar, duckdb),
    engine,
    descriptor: { watermark, period: { start, end } } as Descriptor,
    tree: await readSiteTree(engine),
    catalogue: [documentCoverage],
    columns: new Set(documentCoverage.needs),
    nlpVersions: [],
    validations: [],
    references: [],
    dialect: duckdb,
  };
});
afterAll(() => engine.close());

test("a hospital without a profile has that of most of its stays, children first, and none without a majority", async () => {
  const hospitals = sitesBelow(source.tree, 1, "hospital");
  expect(Object.fromEntries(await profilesOf(source, hospitals, 11, {}))).toEqual({
    100: "SMR-USLD-gériatrie",
    200: "pédiatrie",
    300: "psychiatrie",
    400: null,
    500: "SMR-USLD-gériatrie",
  });
});

test("a profile that the extract gives stands, and nothing is told where stays are not counted", async () => {
  const hospitals = sitesBelow(source.tree, 1, "hospital").map((site) => ({
    ...site,
    profile: site.id === 100 ? "MCO" : null,
  }));
  expect((await profilesOf(source, hospitals, 11, {})).get(100)).toBe("MCO");
  const uncounted = await profilesOf({ ...source, catalogue: [] }, hospitals, 11, {});
  expect([...uncounted.values()]).toEqual(["MCO", null, null, null, null]);
});
