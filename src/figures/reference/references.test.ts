import { expect, test } from "vitest";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { nativeReader } from "../../extract/reading/nativeReader.ts";
import { diskSource } from "../../extract/sources/diskSource.ts";
import { testNow } from "../../extract/testing/openFolder.ts";
import { writeExtractWithSheets } from "../../extract/testing/writeExtractWithSheets.ts";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import type { View } from "../../perimeter/View.ts";
import { createFigureService } from "../createFigureService.ts";
import { openFigures } from "../openFigures.ts";

const view: View = { site: 10, from: "2026-01", to: "2026-01", grain: "month", filters: {} };

test("the figures from elsewhere that an extract brings stand beside ours, those of its own sheets too", async () => {
  const reference_figures = `SELECT * FROM (VALUES
      ('document-coverage', 10, DATE '2026-01-01', DATE '2026-01-31', 0.9::DOUBLE, NULL::DOUBLE, 80::DOUBLE, 'PMSI'),
      ('document-coverage', 11, DATE '2026-01-01', DATE '2026-01-31', 0.8, NULL, 90, 'PMSI'),
      ('tobacco-of-ours', 10, DATE '2026-01-01', DATE '2026-02-14', 0.4, NULL, NULL, 'Audit')
    ) AS t(indicator, care_site_id, period_start, period_end, value, numerator, denominator, source)`;
  const own = { ...tobaccoStatus, id: "tobacco-of-ours" };
  const folder = await writeExtractWithSheets([own], { tables: { reference_figures } });
  const opening = await openFigures(diskSource(folder), {
    openEngine: openNativeEngine,
    makeReader: (engine) => nativeReader(engine, folder),
    now: () => testNow,
  });
  if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
  const service = createFigureService(opening.source);
  const referencesOf = async (id: string, changes: Partial<View> = {}) =>
    (await service.indicator(id, { ...view, ...changes })).provenance.references;
  const coverage = await referencesOf("document-coverage");
  expect(coverage).toEqual([
    {
      indicator: "document-coverage",
      site: 10,
      from: "2026-01-01",
      to: "2026-01-31",
      value: 0.9,
      numerator: null,
      denominator: 80,
      source: "PMSI",
      samePeriod: true,
    },
  ]);
  expect(await referencesOf("document-coverage", { site: 1 })).toEqual([]);
  expect(await referencesOf("document-coverage", { filters: { sex: "f" } })).toEqual([]);
  expect(await referencesOf("tobacco-of-ours")).toMatchObject([{ source: "Audit", samePeriod: false }]);
  await opening.extract.engine.close();
});
