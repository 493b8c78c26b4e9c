import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNativeEngine } from "../src/engine/native/openNativeEngine.ts";
import { nativeReader } from "../src/extract/reading/nativeReader.ts";
import { diskSource } from "../src/extract/sources/diskSource.ts";
import { createFigureService } from "../src/figures/createFigureService.ts";
import { openFigures } from "../src/figures/openFigures.ts";
import { tobaccoStatus } from "../src/indicators/catalogue/habits/tobaccoStatus.ts";
import type { Proportion } from "../src/indicators/language/Indicator.ts";
import { checkExtract } from "./check/checkExtract.ts";
import type { PackReport } from "./report/PackReport.ts";
import { inventedEnts } from "./testing/inventedNlp.ts";
import { TestPack } from "./testing/TestPack.ts";
import { readRows } from "./testing/writeParquet.ts";
import { planOf } from "./testing/writeWarehouse.ts";

const notes = 600;
const nlp = [{ path: "ents.parquet", system: "eds-nlp", version: "2026.1", read: "all" }];
const own: Proportion = {
  ...tobaccoStatus,
  id: "weight-of-ours",
  numerator: { mention: "weight", exclude: ["hypothesis", "family"] },
  labels: ["weight"],
};

describe("what a plan brings besides the warehouse", () => {
  let made: TestPack;
  let report: PackReport;
  const sheetFile = async (name: string, sheet: object) => {
    await writeFile(made.at(name), JSON.stringify(sheet));
    return name;
  };

  beforeAll(async () => {
    made = await TestPack.create(notes);
    await readRows(`COPY (${inventedEnts(notes, 4)}) TO '${made.at("ents.parquet")}' (FORMAT parquet)`);
    await writeFile(
      made.at("references.csv"),
      [
        "indicator,care_site_id,period_start,period_end,value,denominator,source,remark",
        "weight-of-ours,1,2026-03-01,2026-03-31,0.5,31,Audit,",
        "document-coverage,25,2026-03-01,2026-03-31,0.9,,PMSI,of a level outside the contract",
        "document-coverage,10,2026-03-01,2026-03-31,0.9,,PMSI,",
      ].join("\n"),
    );
    const indicators = [await sheetFile("own.json", own), await sheetFile("other.json", { ...own, id: "another" })];
    report = await made.pack(planOf(nlp, {}, { indicators, references: "references.csv" }));
  });
  afterAll(() => made.remove());

  test("is in the extract: sheets in the plan's order, figures from elsewhere of sites that are there", async () => {
    expect(JSON.parse(await readFile(made.at("out", "indicators.json"), "utf8"))).toEqual([
      own,
      { ...own, id: "another" },
    ]);
    expect(
      await readRows(
        `SELECT indicator, care_site_id AS site, value, denominator FROM '${made.at("out", "reference_figures.parquet")}'`,
      ),
    ).toEqual([
      { indicator: "document-coverage", site: 10, value: 0.9, denominator: null },
      { indicator: "weight-of-ours", site: 1, value: 0.5, denominator: 31 },
    ]);
    expect(report.tables.slice(-2)).toEqual([
      {
        table: "reference_figures",
        rowsIn: 3,
        rowsOut: 2,
        dropped: [{ reason: "site-folded", rows: 1 }],
        columns: [{ column: "remark", kind: "outside" }],
      },
      { table: "indicators", rowsIn: 2, rowsOut: 2, dropped: [], columns: [] },
    ]);
    expect(await checkExtract(made.at("out"), new Date("2026-12-02"))).toMatchObject({
      report: { excluded: [], remarks: [] },
    });
  });

  test("is opened: the sheet's figure is what plain SQL counts, with the figure from elsewhere beside it", async () => {
    const opening = await openFigures(diskSource(made.at("out")), {
      openEngine: openNativeEngine,
      makeReader: (engine) => nativeReader(engine, made.at("out")),
      now: () => new Date("2026-12-02"),
    });
    if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
    const { line, provenance } = await createFigureService(opening.source).indicator("weight-of-ours", {
      site: 1,
      from: "2026-03",
      to: "2026-03",
      grain: "month",
      filters: {},
    });
    await opening.extract.engine.close();
    const table = (name: string) => `'${made.at("out", `${name}.parquet`)}'`;
    const [counted] = await readRows(
      `SELECT count(DISTINCT visit_occurrence_id)::INTEGER AS denominator,
         count(DISTINCT visit_occurrence_id) FILTER (m.note_nlp_source_value = 'weight' AND NOT (m.hypothesis OR m.family))::INTEGER AS numerator
       FROM ${table("visit_occurrence")} v JOIN ${table("note")} USING (visit_occurrence_id) JOIN ${table("note_nlp_run")} USING (note_id)
         LEFT JOIN ${table("note_nlp")} m USING (note_id)
       WHERE v.age_at_visit >= 18 AND strftime(v.visit_end_datetime, '%Y-%m') = '2026-03'`,
    );
    expect(line.current).toMatchObject({ state: "final", ...counted });
    expect(Number(counted!["numerator"])).toBeGreaterThan(0);
    expect(provenance.references).toMatchObject([{ source: "Audit", value: 0.5, samePeriod: true }]);
  });

  test("refuses the plan with everything that is wrong with its sheets, before any table is read", async () => {
    const indicators = [
      await sheetFile("wrong.json", { ...own, id: "wrong", numerator: { mention: "fall", exclude: [] } }),
      "nowhere.json",
      await sheetFile("first.json", own),
      await sheetFile("again.json", own),
      await sheetFile("known.json", tobaccoStatus),
      await sheetFile("nameless.json", { ...own, id: 3 }),
    ];
    expect(await made.refusal(planOf([], {}, { nlp, warehouse: "nowhere", indicators }), "refused")).toMatchObject([
      { code: "sheet-refused", values: { sheet: "wrong", path: "numerator.mention", cause: "labelUnlisted" } },
      { code: "sheet-refused", values: { sheet: "wrong" } },
      { code: "sheet-missing", values: { path: made.at("nowhere.json") } },
      { code: "sheet-known", values: { sheet: "weight-of-ours" } },
      { code: "sheet-known", values: { sheet: "tobacco-status" } },
      { code: "sheet-refused", values: { sheet: "#6", path: "id", cause: "wrongType" } },
    ]);
  });

  test("refuses figures from elsewhere that say no site, or are not there", async () => {
    await writeFile(made.at("short.csv"), "indicator,period_start,period_end,value\ncharlson,2026-03-01,2026-03-31,2");
    const refusal = (references: string) => made.refusal(planOf(nlp, {}, { references }), "refused");
    expect(await refusal("short.csv")).toEqual([
      { code: "source-column-missing", values: { table: "references", column: "care_site_id" } },
    ]);
    expect(await refusal("nowhere.csv")).toEqual([{ code: "source-missing", values: { table: "references" } }]);
  });
});
