import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PackReport } from "./report/PackReport.ts";
import { realNlp, TestPack } from "./testing/TestPack.ts";
import { planOf } from "./testing/writeWarehouse.ts";
import { warehouseTables } from "./testing/warehouseTables.ts";
import { readRows, writeParquet } from "./testing/writeParquet.ts";

const nlp = [realNlp("letters", "ents")];
const tables = warehouseTables(60);

describe("tables as AP-HP writes them", () => {
  let made: TestPack;
  let report: PackReport;
  const file = (table: string, out = "out") => `'${made.at(out, `${table}.parquet`)}'`;
  beforeAll(async () => {
    made = await TestPack.create(60);
    report = await made.pack(planOf(nlp));
  });
  afterAll(() => made.remove());

  test("deleted rows are dropped and counted, and what hangs on them", () => {
    const dropped = Object.fromEntries(
      report.tables.map(({ table, rowsIn, rowsOut, dropped: rows }) => [
        table,
        [rowsIn, rowsOut, ...rows.map(({ reason, rows: count }) => `${reason} ${count}`)],
      ]),
    );
    expect(dropped).toEqual({
      care_site: [10, 8, "level-folded 2"],
      visit_occurrence: [61, 60, "deleted 1"],
      note: [62, 60, "deleted 1", "visit-deleted 1"],
      note_nlp_run: [60, 60],
      note_nlp: [800, 800],
      condition_occurrence: [61, 54, "deleted 6", "visit-deleted 1"],
    });
  });

  test("the hierarchy comes from fact_relationship, within the levels of the contract", async () => {
    expect(
      await readRows(
        `SELECT care_site_id AS id, parent_care_site_id AS parent, care_site_short_name AS short FROM ${file("care_site")}`,
      ),
    ).toEqual([
      { id: 1, parent: null, short: null },
      { id: 2, parent: 1, short: "NORD" },
      { id: 3, parent: 1, short: "CENTRE" },
      { id: 10, parent: 2, short: "AAA" },
      { id: 11, parent: 3, short: "BBB" },
      { id: 20, parent: 10, short: null },
      { id: 30, parent: 20, short: null },
      { id: 31, parent: 20, short: null },
    ]);
  });

  test("a stay's units are the first and the last active functional unit, a hosting unit counting for the one above", async () => {
    const units = await readRows(
      `SELECT care_site_id AS hospital, admission_unit_id AS first, discharge_unit_id AS last, count(*) AS n FROM ${file("visit_occurrence")} GROUP BY ALL ORDER BY ALL`,
    );
    expect(units).toEqual([
      { hospital: 10, first: 30, last: 31, n: "30" },
      { hospital: 11, first: null, last: null, n: "30" },
    ]);
  });

  test("age is in completed years at the start of the stay, top-coded at 90; sex is m or f", async () => {
    const expected = await readRows(
      `SELECT least(90, date_diff('year', birth_datetime, visit_start_datetime) - (strftime(visit_start_datetime, '%m%d') < strftime(birth_datetime, '%m%d'))::INTEGER) AS age,
         CASE gender_source_value WHEN 'm' THEN 'm' ELSE 'f' END AS sex, count(*) AS n
       FROM (${tables["visit_occurrence"]}) JOIN (${tables["person"]}) USING (person_id) WHERE row_status_source_value = 'Actif' GROUP BY ALL ORDER BY ALL`,
    );
    const found = await readRows(
      `SELECT age_at_visit AS age, gender_source_value AS sex, count(*) AS n FROM ${file("visit_occurrence")} GROUP BY ALL ORDER BY ALL`,
    );
    expect(found.map(({ age, sex, n }) => [String(age), sex, n])).toEqual(
      expected.map(({ age, sex, n }) => [String(age), sex, n]),
    );
    expect(Math.max(...found.map(({ age }) => Number(age)))).toBe(90);
  });

  test("a text's length is counted before the text is left behind", async () => {
    const [row] = await readRows(`SELECT min(text_length) AS least, max(text_length) AS most FROM ${file("note")}`);
    expect(row).toEqual({ least: "Monsieur IPP8001 va mieux".length, most: "Monsieur IPP80060 va mieux".length });
  });

  test("columns outside the contract are listed with what they were", () => {
    const kinds = Object.fromEntries(
      report.tables.map(({ table, columns }) => [table, columns.map(({ column, kind }) => `${column} ${kind}`)]),
    );
    expect(kinds["visit_occurrence"]).toEqual([
      "visit_occurrence_source_value identity",
      "row_status_source_value outside",
      "cdm_source outside",
    ]);
    expect(kinds["note"]).toEqual(["person_id identity", "note_text text", "row_status_source_value outside"]);
    expect(kinds["note_nlp"]).toEqual(["start offset", "end offset", "lexical_variant text"]);
  });

  test("birth dates, NDA and IPP are nowhere", async () => {
    const columns = await readRows(
      `SELECT DISTINCT name FROM parquet_schema('${made.at("out", "*.parquet")}') WHERE regexp_matches(name, 'birth|source_value$') AND name NOT IN ('visit_source_value', 'stay_source_value') ORDER BY name`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      "admitted_from_source_value",
      "care_site_type_source_value",
      "condition_source_value",
      "condition_status_source_value",
      "discharge_to_source_value",
      "gender_source_value",
      "note_class_source_value",
      "note_nlp_source_value",
      "unit_source_value",
    ]);
  });
});

describe("other ways of writing the same", () => {
  let usual: Readonly<Record<string, string>>;
  beforeAll(async () => void (usual = await packed({})));

  const packed = async (changes: Parameters<typeof TestPack.create>[1]) => {
    const made = await TestPack.create(60, changes);
    try {
      await made.pack(planOf(nlp));
      return await made.hashes();
    } finally {
      await made.remove();
    }
  };

  test.each([
    [
      "identifiers as text, or as the fractions that nulls made of them",
      {
        note: `SELECT * REPLACE (CAST(note_id AS VARCHAR) AS note_id, CAST(visit_occurrence_id AS DOUBLE) AS visit_occurrence_id) FROM (${tables["note"]})`,
      },
    ],
    [
      "dates as text",
      {
        visit_occurrence: `SELECT * REPLACE (CAST(visit_start_datetime AS VARCHAR) AS visit_start_datetime) FROM (${tables["visit_occurrence"]})`,
      },
    ],
    [
      "timestamps with a zone",
      { note: `SELECT * REPLACE (timezone('Europe/Paris', note_datetime) AS note_datetime) FROM (${tables["note"]})` },
    ],
    [
      "names of columns in capitals",
      {
        person: `SELECT person_id AS PERSON_ID, birth_datetime AS Birth_Datetime, gender_source_value AS GENDER_SOURCE_VALUE FROM (${tables["person"]})`,
      },
    ],
    [
      "OMOP's own spelling of the discharge mode",
      {
        visit_occurrence: `SELECT * EXCLUDE (discharge_to_source_value), discharge_to_source_value AS discharged_to_source_value FROM (${tables["visit_occurrence"]})`,
      },
    ],
    [
      "birth in three columns",
      {
        person: `SELECT person_id, year(birth_datetime)::INTEGER AS year_of_birth, month(birth_datetime)::INTEGER AS month_of_birth, day(birth_datetime)::INTEGER AS day_of_birth, gender_source_value FROM (${tables["person"]})`,
      },
    ],
    ["a person written twice", { person: `FROM (${tables["person"]}) UNION ALL FROM (${tables["person"]})` }],
    [
      "a row status without accent, in capitals",
      {
        visit_occurrence: `SELECT * REPLACE (CASE row_status_source_value WHEN 'supprimé' THEN 'SUPPRIME' ELSE 'Actif' END AS row_status_source_value) FROM (${tables["visit_occurrence"]})`,
      },
    ],
  ])("give the same bytes: %s", async (_, changes) => {
    expect(await packed(changes)).toEqual(usual);
  });

  test("sites whose identifiers exceed INT32 are numbered, with the plan's breaks and the validations", async () => {
    const large = (table: string, ...columns: readonly string[]) =>
      `SELECT * REPLACE (${columns.map((column) => `${column} + 8312000000 AS ${column}`).join(", ")}) FROM (${tables[table]})`;
    const made = await TestPack.create(60, {
      care_site: large("care_site", "care_site_id"),
      fact_relationship: large("fact_relationship", "fact_id_1", "fact_id_2"),
      visit_occurrence: large("visit_occurrence", "care_site_id"),
      visit_detail: large("visit_detail", "care_site_id"),
    });
    await writeParquet({
      [made.at("v.parquet")]:
        "SELECT 'diabetes' AS case_definition, 'eds-nlp' AS nlp_system, '2026.1' AS nlp_version, 'stay' AS level, 8312000011 AS care_site_id, 0.9 AS ppv, 100 AS n_flagged",
    });
    await made.pack(
      planOf(
        nlp,
        { breaks: [{ date: "2025-03-01", careSite: 8_312_000_010, reason: "modèle" }] },
        { validation: "v.parquet" },
      ),
    );
    expect(
      await readRows(
        `SELECT list(DISTINCT care_site_id ORDER BY care_site_id) AS sites FROM '${made.at("out", "visit_occurrence.parquet")}'`,
      ),
    ).toEqual([{ sites: [4, 5] }]);
    expect(
      await readRows(`SELECT care_site_id AS site, ppv FROM '${made.at("out", "nlp_validation.parquet")}'`),
    ).toEqual([{ site: 5, ppv: 0.9 }]);
    expect((await made.descriptor()).timonerie["breaks"]).toEqual([
      { date: "2025-03-01", careSite: 4, reason: "modèle" },
    ]);
    await made.remove();
  });
});
