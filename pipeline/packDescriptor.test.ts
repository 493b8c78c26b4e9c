import { stat } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkExtract } from "./check/checkExtract.ts";
import { realNlp, TestPack } from "./testing/TestPack.ts";
import { planOf } from "./testing/writeWarehouse.ts";
import { readRows } from "./testing/writeParquet.ts";

const nlp = [realNlp("letters", "ents")];

describe("the descriptor", () => {
  let made: TestPack;
  beforeAll(async () => {
    made = await TestPack.create(60);
    await made.pack(planOf(nlp, { lookback: "2024-10-01" }));
  });
  afterAll(() => made.remove());

  test("is dated by the plan, never by the clock", async () => {
    expect((await made.descriptor()).created).toBe("2026-11-01T00:00:00Z");
  });

  test("gives each table its size, hash, rows, fields and keys", async () => {
    const { resources } = await made.descriptor();
    const hashes = await made.hashes();
    expect(resources.map(({ name }) => name)).toEqual([
      "care_site",
      "visit_occurrence",
      "note",
      "note_nlp_run",
      "note_nlp",
      "condition_occurrence",
    ]);
    for (const { name, path, hash, bytes, schema, timonerie } of resources) {
      const file = made.at("out", String(path));
      expect(hash).toBe(hashes[String(path)]);
      expect(bytes).toBe((await stat(file)).size);
      expect(await readRows(`SELECT count(*) AS n FROM '${file}'`)).toEqual([{ n: String(timonerie.rows) }]);
      expect(schema.fields.map((field) => field.name)).toEqual(
        (await readRows(`DESCRIBE FROM '${file}'`)).map(({ column_name }) => column_name),
      );
      expect(name).toBe(String(path).replace(".parquet", ""));
    }
    const visits = resources[1]?.schema;
    expect(visits?.primaryKey).toEqual(["visit_occurrence_id"]);
    expect(visits?.foreignKeys).toContainEqual({
      fields: ["care_site_id"],
      reference: { resource: "care_site", fields: ["care_site_id"] },
    });
    expect(Object.fromEntries(visits?.fields.map(({ name, type }) => [name, type]) ?? [])).toMatchObject({
      visit_start_datetime: "datetime",
      age_at_visit: "integer",
      visit_source_value: "string",
    });
  });

  test("says the versions with their labels, and how identifiers were replaced", async () => {
    const { timonerie } = await made.descriptor();
    expect(timonerie).toMatchObject({
      contract: 1,
      level: ["record"],
      lookback: "2024-10-01",
      period: { start: "2025-01-01", end: "2026-10-31" },
    });
    expect(timonerie.nlpPipelines).toHaveLength(1);
    expect(timonerie.nlpPipelines[0]).toMatchObject({ system: "eds-nlp", version: "2026.1", from: "2025-01-04" });
    expect(timonerie.nlpPipelines[0]?.labels).toContain("traitements sortie");
    expect(timonerie.pseudonymisation).toMatchObject({ dateShift: "none", maxShiftDays: 0, linkable: false });
    expect(String(timonerie.pseudonymisation["method"])).toContain("HMAC-SHA-256");
  });

  test("lists parts by hospital group and period when the plan asks, and the reader accepts them", async () => {
    await made.pack(planOf(nlp, {}, { parts: { group: true, period: "month" } }), "parts");
    const { resources } = await made.descriptor("parts");
    const visits = resources.find(({ name }) => name === "visit_occurrence");
    expect(visits?.path).toEqual(
      [
        "group-2-2025-01",
        "group-2-2025-02",
        "group-2-2025-03",
        "group-3-2025-01",
        "group-3-2025-02",
        "group-3-2025-03",
      ].map((part) => `visit_occurrence/${part}.parquet`),
    );
    expect(visits?.timonerie.rows).toBe(60);
    expect(visits?.timonerie.parts?.[1]).toMatchObject({
      rows: 14,
      careSites: [10],
      period: { start: "2025-02-02", end: "2025-02-28" },
    });
    expect(resources.find(({ name }) => name === "care_site")?.path).toBe("care_site.parquet");
    expect(await checkExtract(made.at("parts"))).toMatchObject({ report: { excluded: [] } });
    const whole = await readRows(
      `SELECT count(*) AS n FROM (FROM '${made.at("out", "note_nlp.parquet")}' EXCEPT ALL FROM '${made.at("parts", "note_nlp", "*.parquet")}')`,
    );
    expect(whole).toEqual([{ n: "0" }]);
  });

  test("parts by year alone", async () => {
    await made.pack(planOf(nlp, {}, { parts: { period: "year" } }), "years");
    const { resources } = await made.descriptor("years");
    expect(resources.map(({ path }) => path)).toContainEqual(["note_nlp/2025.parquet"]);
    expect(await checkExtract(made.at("years"))).toMatchObject({ report: { excluded: [] } });
  });
});
