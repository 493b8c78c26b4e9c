import { expect, test } from "vitest";
import { buildCube } from "../../cube/buildCube.ts";
import { passageCoverageName } from "../../cube/passageCoverage.ts";
import { randomCalendar, randomStore } from "../../cube/testing/randomStore.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import type { Descriptor } from "../../extract/Descriptor.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import { createFigureService, type FigureSource } from "../createFigureService.ts";
import { readSiteTree } from "../readSiteTree.ts";
import { passageMonths } from "./passageMonths.ts";

test("the completeness of passages tells no month of a hospital that the screen of their reports hides", async () => {
  const engine = await openNativeEngine();
  await randomStore(engine, 6, 3000);
  const cube = await buildCube(engine, catalogue, randomCalendar, duckdb);
  // Some hospital-months are below it, and others are hidden with them.
  const k = 30;
  const { watermark, start, end } = randomCalendar;
  const descriptor = {
    watermark,
    period: { start, end },
    smallCellThreshold: k,
    diffusion: "authorised",
    breaks: [],
    nlpPipelines: [],
  } as unknown as Descriptor;
  const source: FigureSource = {
    cube,
    engine,
    descriptor,
    tree: await readSiteTree(engine),
    catalogue,
    columns: new Set(catalogue.flatMap(({ needs }) => needs)),
    validations: [],
    nlpVersions: [],
    references: [],
    dialect: duckdb,
  };
  const service = createFigureService(source);
  const { keys, sums, length } = cube.get(passageCoverageName)!;
  const large = new Set<string>();
  for (let row = 0; row < length; row += 1) {
    const [site, date] = ["place", "date"].map((name) => keys[name]!.values[keys[name]!.codes[row]!]);
    if (sums.patients![row]! >= k) large.add(`${site} ${String(date)}`);
  }
  let beside = 0;
  const sites = [100, 200, 300, 400, 500];
  const told = (await passageMonths(source, sites, k, {}))!;
  for (const site of sites) {
    const view = { site, from: "2024-01", to: "2024-11", grain: "month", filters: {} } as const;
    const { points } = (await service.indicator("emergency-report", view)).line.series;
    const months = told.get(site)!.months.map(({ month }) => `${month}-01`);
    for (const { period, figure } of points) {
      if (figure.state !== "hidden") continue;
      expect(months).not.toContain(period);
      if (large.has(`${site} ${period}`)) beside += 1;
    }
  }
  await engine.close();
  expect(beside).toBeGreaterThan(2);
});
