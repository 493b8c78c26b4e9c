import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { realNlp, TestPack } from "./testing/TestPack.ts";
import { planOf } from "./testing/writeWarehouse.ts";
import { warehouseTables } from "./testing/warehouseTables.ts";
import { writeParquet } from "./testing/writeParquet.ts";

const ents = [realNlp("letters", "ents")];
const plan = planOf(ents);
const tables = warehouseTables(60);
const without = (table: string, column: string) => ({
  [table]: `SELECT * EXCLUDE ("${column}") FROM (${tables[table]})`,
});
const replacing = (table: string, column: string, sql: string) => ({
  [table]: `SELECT * REPLACE (${sql} AS "${column}") FROM (${tables[table]})`,
});

/** The problems that a changed warehouse is refused for, having left nothing behind. */
async function refusalOf(changes: Parameters<typeof TestPack.create>[1], given: unknown = plan) {
  const made = await TestPack.create(60, changes);
  try {
    const before = await readdir(made.folder);
    const problems = await made.refusal(given);
    expect((await readdir(made.folder)).filter((name) => name !== "plan.json").sort()).toEqual(before.sort());
    return problems;
  } finally {
    await made.remove();
  }
}

describe("a warehouse", () => {
  test.each(["person", "visit_occurrence", "note", "care_site"])("without the table %s is refused", async (table) => {
    expect(await refusalOf({ [table]: null })).toEqual([{ code: "source-missing", values: { table } }]);
  });

  test.each([
    ["visit_occurrence", "visit_end_datetime"],
    ["visit_occurrence", "person_id"],
    ["person", "birth_datetime"],
    ["person", "gender_source_value"],
    ["note", "note_class_source_value"],
    ["note", "note_datetime"],
    ["care_site", "care_site_type_source_value"],
    ["visit_detail", "care_site_id"],
    ["condition_occurrence", "condition_source_value"],
  ])("whose %s lacks %s is refused", async (table, column) => {
    const [problem] = await refusalOf(without(table, column));
    expect(problem).toEqual({
      code: "source-column-missing",
      values: { table, column: column === "birth_datetime" ? "year_of_birth" : column },
    });
  });

  test("with no hierarchy is refused; a parent column is one", async () => {
    expect(await refusalOf({ fact_relationship: null })).toEqual([{ code: "hierarchy-missing", values: {} }]);
    const parent =
      "CASE WHEN care_site_id > 11 THEN 10 WHEN care_site_id > 9 THEN care_site_id - 8 WHEN care_site_id > 1 THEN 1 END";
    const made = await TestPack.create(60, {
      fact_relationship: null,
      care_site: `SELECT *, ${parent} AS parent_care_site_id FROM (${tables["care_site"]})`,
    });
    expect(await made.refusal(plan)).toEqual([]);
    await made.remove();
  });

  test("whose dates do not read as dates is refused by column and number, without a value", async () => {
    const [problem] = await refusalOf(
      replacing(
        "note",
        "note_datetime",
        "CASE WHEN note_id < 4 THEN 'Monsieur' ELSE CAST(note_datetime AS VARCHAR) END",
      ),
    );
    expect(problem).toEqual({
      code: "source-column-type",
      values: { table: "note", column: "note_datetime", type: "TIMESTAMP", rows: 3 },
    });
  });

  test("whose figures the reader would refuse is refused in its words", async () => {
    expect(
      await refusalOf(replacing("visit_occurrence", "visit_end_datetime", "visit_start_datetime - INTERVAL '1 day'")),
    ).toMatchObject([{ code: "rows-excluded", values: { table: "visit_occurrence" } }]);
    expect(
      await refusalOf(replacing("visit_occurrence", "discharge_to_source_value", "'1 85 05 78 006 084 91'")),
    ).toMatchObject([
      {
        code: "identity-values",
        values: { table: "visit_occurrence", column: "discharge_to_source_value", rule: "nir" },
      },
    ]);
  });

  test("with a file that is no Parquet is refused", async () => {
    const made = await TestPack.create(60, { person: null });
    await writeFile(made.at("warehouse", "person.parquet"), "PAR1 cut");
    expect(await made.refusal(plan)).toEqual([{ code: "source-not-parquet", values: { table: "person" } }]);
    await made.remove();
  });
});

describe("EDS-NLP outputs", () => {
  let made: TestPack;
  beforeAll(async () => void (made = await TestPack.create(60)));
  afterAll(() => made.remove());

  test("that are not there, or that no writer made, are refused", async () => {
    expect(await made.refusal(planOf([{ ...ents[0], path: "nowhere" }]))).toEqual([
      { code: "source-missing", values: { table: "nlp[0].path" } },
    ]);
    expect(await made.refusal(planOf([{ ...ents[0], path: "warehouse/person.parquet" }]))).toEqual([
      { code: "source-writer-unknown", values: { table: "nlp[0]" } },
    ]);
  });

  test("of the ents writer need the list of documents read; those of the omop writer do not", async () => {
    const { read: _read, ...unsaid } = realNlp("letters", "ents");
    expect(await made.refusal(planOf([unsaid]))).toEqual([
      { code: "plan-read-missing", values: { path: "nlp[0].read" } },
    ]);
    expect(await made.refusal(planOf([{ ...unsaid, read: "nowhere.csv" }]))).toEqual([
      { code: "source-missing", values: { table: "nlp[0].read" } },
    ]);
    expect(await made.refusal(planOf([realNlp("letters", "omop")]), "accepted")).toEqual([]);
  });

  test("without a qualifier that the contract requires are refused", async () => {
    const source = realNlp("letters", "ents");
    await writeParquet({
      [made.at("partial", "p.parquet")]: `SELECT * EXCLUDE (family) FROM '${source.path}/*.parquet'`,
    });
    expect(await made.refusal(planOf([{ ...source, path: "partial" }]))).toEqual([
      { code: "source-column-missing", values: { table: "nlp[0]", column: "family" } },
    ]);
  });
});

describe("the place to write", () => {
  let made: TestPack;
  beforeAll(async () => void (made = await TestPack.create(60)));
  afterAll(() => made.remove());

  test("that holds something else than an extract is left alone", async () => {
    await mkdir(made.at("thesis"));
    await writeFile(made.at("thesis", "chapter.txt"), "…");
    expect(await made.refusal(plan, "thesis")).toMatchObject([{ code: "output-not-extract" }]);
    expect(await readdir(made.at("thesis"))).toEqual(["chapter.txt"]);
  });

  test("that cannot be written is refused", async () => {
    expect(await made.refusal(plan, "plan.json/out")).toMatchObject([{ code: "output-not-writable" }]);
  });

  test("that holds an extract keeps it until a complete one takes its place", async () => {
    await made.pack(plan, "kept");
    const before = await made.hashes("kept");
    expect(await made.refusal(planOf([{ ...ents[0], read: "nowhere.csv" }]), "kept")).toMatchObject([
      { code: "source-missing" },
    ]);
    const failing = {
      check: async () => ({ problems: [{ code: "table-empty", values: { table: "note" } }] as const }),
    };
    expect(await made.refusal(planOf(ents, { establishment: "Autre" }), "kept", failing)).toMatchObject([
      { code: "table-empty" },
    ]);
    expect(await made.hashes("kept")).toEqual(before);
    await made.pack(planOf(ents, { establishment: "Autre" }), "kept");
    expect(await readFile(made.at("kept", "datapackage.json"), "utf8")).toContain("Autre");
    expect((await readdir(made.folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
