import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import type { LoadingEngine } from "../engine/Engine.ts";
import { openFolder, refused } from "./testing/openFolder.ts";
import { sentences } from "./testing/sentences.ts";
import { describeFile, type ExtractChange, writeExtract } from "./testing/writeExtract.ts";

const problemsOf = async (change: ExtractChange) => refused(await openFolder(await writeExtract(change)));

/** Opens a sound extract after `spoil` has worked on its folder. */
const spoilt = async (spoil: (folder: string) => Promise<void>, change: ExtractChange = {}) => {
  const folder = await writeExtract(change);
  await spoil(folder);
  return refused(await openFolder(folder));
};

const rewrite = async (folder: string, change: (descriptor: string) => string) => {
  const file = join(folder, "datapackage.json");
  await writeFile(file, change(await readFile(file, "utf8")));
};

describe("the descriptor", () => {
  test("missing", async () => {
    expect(await spoilt((folder) => rm(join(folder, "datapackage.json")))).toEqual([
      { code: "descriptor-missing", values: { file: "datapackage.json" } },
    ]);
  });

  test("not JSON", async () => {
    expect(await spoilt((folder) => rewrite(folder, (text) => text.slice(0, -5)))).toEqual([
      { code: "descriptor-not-json", values: {} },
    ]);
  });

  test("of an unknown contract version", async () => {
    expect(await problemsOf({ descriptor: ({ timonerie }) => (timonerie.contract = 2) })).toEqual([
      { code: "contract-unknown", values: { contract: 2 } },
    ]);
  });

  test("expired", async () => {
    const problems = await problemsOf({
      descriptor: ({ timonerie }) => (timonerie.governance.expiresAt = "2026-02-28"),
    });
    expect(problems).toEqual([{ code: "expired", values: { date: "2026-02-28" } }]);
  });

  test("of counts only", async () => {
    expect(await problemsOf({ descriptor: ({ timonerie }) => (timonerie.level = ["cube"]) })).toEqual([
      { code: "level-unsupported", values: { level: "cube" } },
    ]);
  });

  test("without a required table", async () => {
    expect(await problemsOf({ tables: { note_nlp_run: null } })).toEqual([
      { code: "resource-undeclared", values: { table: "note_nlp_run" } },
    ]);
  });
});

describe("the files", () => {
  test("missing, all named at once", async () => {
    const problems = await spoilt(async (folder) => {
      await rm(join(folder, "note.parquet"));
      await rm(join(folder, "note_nlp.parquet"));
    });
    expect(problems).toEqual(
      ["note.parquet", "note_nlp.parquet"].map((file) => ({ code: "resource-missing", values: { file } })),
    );
  });

  test("truncated", async () => {
    let expected = 0;
    const problems = await spoilt(async (folder) => {
      const file = join(folder, "note_nlp.parquet");
      expected = (await readFile(file)).length;
      await truncate(file, expected - 7);
    });
    expect(problems).toEqual([
      { code: "file-truncated", values: { file: "note_nlp.parquet", bytes: expected - 7, expected } },
    ]);
  });

  test.each(["at the start", "in the middle", "in the footer"])("altered by one byte %s", async (place) => {
    const problems = await spoilt(async (folder) => {
      const file = join(folder, "visit_occurrence.parquet");
      const bytes = await readFile(file);
      const at = place === "at the start" ? 5 : place === "in the middle" ? bytes.length >> 1 : bytes.length - 20;
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      await writeFile(file, bytes);
    });
    expect(problems).toEqual([{ code: "file-altered", values: { file: "visit_occurrence.parquet" } }]);
  });

  test("not Parquet", async () => {
    const problems = await spoilt(async (folder) => {
      const file = join(folder, "note.parquet");
      await writeFile(file, "note_id,visit_occurrence_id\n1,1\n");
      const written = await describeFile(file);
      await rewrite(folder, (text) => {
        const descriptor = JSON.parse(text) as { resources: { name: string }[] };
        const resources = descriptor.resources.map((resource) =>
          resource.name === "note" ? { ...resource, ...written } : resource,
        );
        return JSON.stringify({ ...descriptor, resources });
      });
    });
    expect(problems).toEqual([{ code: "not-parquet", values: { file: "note.parquet" } }]);
  });

  test("with another number of rows than declared", async () => {
    const problems = await problemsOf({
      descriptor: ({ resources }) =>
        resources.forEach((resource) => resource.name === "note" && (resource.timonerie = { rows: 199 })),
    });
    expect(problems).toEqual([{ code: "row-count", values: { file: "note.parquet", rows: 200, expected: 199 } }]);
  });

  test("of which a JSON one was altered", async () => {
    const problems = await problemsOf({
      descriptor: ({ resources }) =>
        resources.push({
          name: "indicators",
          path: "datapackage.json",
          format: "json",
          bytes: 4,
          hash: `sha256:${"0".repeat(64)}`,
        }),
    });
    expect(problems).toMatchObject([{ code: "file-truncated", values: { file: "datapackage.json", expected: 4 } }]);
  });
});

describe("the columns", () => {
  test("missing, all named at once", async () => {
    const problems = await problemsOf({
      tables: {
        note: "SELECT * EXCLUDE (note_datetime) FROM $sample",
        note_nlp: "SELECT * EXCLUDE (negation) FROM $sample",
      },
    });
    expect(problems).toEqual([
      { code: "column-missing", values: { table: "note", file: "note.parquet", column: "note_datetime" } },
      { code: "column-missing", values: { table: "note_nlp", file: "note_nlp.parquet", column: "negation" } },
    ]);
  });

  test("missing from one file of several", async () => {
    const problems = await problemsOf({
      tables: {
        note: [
          "SELECT * FROM $sample WHERE note_id <= 100",
          "SELECT * EXCLUDE (text_length) FROM $sample WHERE note_id > 100",
        ],
      },
    });
    expect(problems).toEqual([
      { code: "column-missing", values: { table: "note", file: "note-2.parquet", column: "text_length" } },
    ]);
  });

  test.each([
    ["note_id::VARCHAR AS note_id", "note_id", "STRING", "INT32 / INT64"],
    ["note_datetime::VARCHAR AS note_datetime", "note_datetime", "STRING", "TIMESTAMP"],
    ["note_datetime::DATE AS note_datetime", "note_datetime", "DATE", "TIMESTAMP"],
    ["note_datetime::TIMESTAMPTZ AS note_datetime", "note_datetime", "TIMESTAMP_UTC", "TIMESTAMP"],
    ["7::INTEGER AS note_class_source_value", "note_class_source_value", "INT32", "STRING"],
    ["text_length::DOUBLE AS text_length", "text_length", "DOUBLE", "INT32"],
  ])("of a wrong type: %s", async (replacement, column, type, expected) => {
    const problems = await problemsOf({ tables: { note: `SELECT * REPLACE (${replacement}) FROM $sample` } });
    expect(problems).toEqual([
      { code: "column-type", values: { table: "note", file: "note.parquet", column, type, expected } },
    ]);
  });
});

describe("pseudonymisation", () => {
  test.each(["lexical_variant", "note_text", "snippet", "LexicalVariant", "Texte_libre"])(
    "a column of text: %s",
    async (column) => {
      const problems = await problemsOf({ tables: { note_nlp: `SELECT *, 'diabète' AS "${column}" FROM $sample` } });
      expect(problems).toEqual([
        { code: "text-column", values: { table: "note_nlp", file: "note_nlp.parquet", column, rule: "text" } },
      ]);
      expect(sentences(problems)).toContain("timonerie pack");
      expect(sentences(problems)).not.toContain("diabète");
    },
  );

  test("text inside a nested column", async () => {
    const problems = await problemsOf({
      tables: { note: "SELECT *, [{'note_nlp_id': 1, 'lexical_variant': 'diabète'}] AS entities FROM $sample" },
    });
    expect(problems).toEqual([
      { code: "text-column", values: { table: "note", file: "note.parquet", column: "lexical_variant", rule: "text" } },
    ]);
  });

  test.each([
    ["nom", "name"],
    ["PatientName", "name"],
    ["dateNaissance", "birthdate"],
    ["year_of_birth", "birthdate"],
    ["NIR", "nir"],
    ["ipp", "ipp"],
    ["person_source_value", "ipp"],
    ["num_nda", "nda"],
    ["Adresse", "address"],
    ["phoneNumber", "phone"],
    ["courriel", "email"],
  ])("a column that says identity: %s", async (column, rule) => {
    const problems = await problemsOf({
      tables: { visit_occurrence: `SELECT *, 'DUPONT' AS "${column}" FROM $sample` },
    });
    expect(problems).toEqual([
      {
        code: "identity-column",
        values: { table: "visit_occurrence", file: "visit_occurrence.parquet", column, rule },
      },
    ]);
    expect(sentences(problems)).not.toContain("DUPONT");
  });

  test("identity in the columns of a table that the contract does not know", async () => {
    const problems = await problemsOf({
      tables: { person: "SELECT 1 AS person_id, DATE '1950-01-01' AS birth_datetime" },
    });
    expect(problems).toEqual([
      {
        code: "identity-column",
        values: { table: "person", file: "person.parquet", column: "birth_datetime", rule: "birthdate" },
      },
    ]);
  });

  const put = (value: string, rows: number) =>
    `SELECT * REPLACE (CASE WHEN visit_occurrence_id <= ${rows} THEN ${value} ELSE discharge_to_source_value END AS discharge_to_source_value) FROM $sample`;

  test.each([
    ["three telephone numbers", "printf('06 12 34 56 %02d', visit_occurrence_id)", 3, "phone", 3, "06 12 34 56"],
    ["one e-mail address", "'jeanne.durand@exemple.fr'", 1, "email", 1, "jeanne"],
    ["one NIR", "'2 69 05 49 588 157 80'", 1, "nir", 1, "588"],
    ["one NIR of Corsica", "'185032A00412324'", 1, "nir", 1, "2A004"],
  ])("%s in a coded column", async (_, value, rows, rule, count, secret) => {
    const problems = await problemsOf({ tables: { visit_occurrence: put(value, rows) } });
    expect(problems).toEqual([
      {
        code: "identity-values",
        values: { table: "visit_occurrence", column: "discharge_to_source_value", rule, count },
      },
    ]);
    expect(sentences(problems)).not.toContain(secret);
  });

  test("a sentence in a coded column", async () => {
    const problems = await problemsOf({
      tables: { visit_occurrence: put("'sortie le matin avec sa fille chez elle en ambulance'", 2) },
    });
    expect(problems).toEqual([
      {
        code: "free-text",
        values: { table: "visit_occurrence", column: "discharge_to_source_value", rule: "free-text", count: 2 },
      },
    ]);
    expect(sentences(problems)).not.toContain("fille");
  });

  test("more than 80 characters in a coded column", async () => {
    const problems = await problemsOf({ tables: { visit_occurrence: put("repeat('x', 81)", 1) } });
    expect(problems).toMatchObject([{ code: "free-text", values: { count: 1 } }]);
  });

  test("two telephone numbers are not enough", async () => {
    const opening = await openFolder(
      await writeExtract({ tables: { visit_occurrence: put("printf('06 12 34 56 %02d', visit_occurrence_id)", 2) } }),
    );
    expect(opening.accepted).toBe(true);
    if (opening.accepted) await opening.extract.engine.close();
  });

  test.each([
    ["text", "CASE WHEN visit_occurrence_id = 7 THEN 'jeanne.durand@exemple.fr' END", "email", 1],
    ["text", "CASE WHEN visit_occurrence_id <= 3 THEN '01.40.25.80.80' ELSE 'x' END", "phone", 3],
    ["integer", "CASE WHEN visit_occurrence_id = 7 THEN 269054958815780 END", "nir", 1],
    ["integer", "CASE WHEN visit_occurrence_id <= 3 THEN 612345678 ELSE visit_occurrence_id END", "phone", 3],
    ["number", "CASE WHEN visit_occurrence_id = 7 THEN 269054958815780::DOUBLE END", "nir", 1],
  ])("identity in the values of an unknown column of %s: %s", async (_, value, rule, count) => {
    const problems = await problemsOf({ tables: { visit_occurrence: `SELECT *, ${value} AS colonne FROM $sample` } });
    expect(problems).toEqual([
      { code: "identity-values", values: { table: "visit_occurrence", column: "colonne", rule, count } },
    ]);
  });

  test("identity in a table that the contract does not know", async () => {
    const problems = await problemsOf({ tables: { death: "SELECT 1 AS person, 'jeanne.durand@exemple.fr' AS cause" } });
    expect(problems).toEqual([
      { code: "identity-values", values: { table: "death", column: "cause", rule: "email", count: 1 } },
    ]);
  });

  test("a coded column with more values than codes can have", async () => {
    const many =
      "SELECT * REPLACE (note_nlp_source_value || i || 'x' || note_id AS note_nlp_source_value) FROM $sample, (SELECT range AS i FROM range(120))";
    const problems = await problemsOf({ tables: { note_nlp: many } });
    expect(problems).toEqual([
      {
        code: "free-text",
        values: { table: "note_nlp", column: "note_nlp_source_value", rule: "many", count: 64_800 },
      },
    ]);
  });
});

describe("the rows", () => {
  const visits = (replacement: string) => ({
    tables: { visit_occurrence: `SELECT * REPLACE (${replacement}) FROM $sample` },
  });
  const excluded = (table: string, rule: string, column: string, count: number, rows = 200) => [
    {
      code: "rows-excluded",
      values: expect.objectContaining({ table, rule, column, count, excluded: count, rows }) as unknown,
    },
  ];

  test.each([
    [
      "duplicate keys",
      visits(
        "CASE WHEN visit_occurrence_id <= 12 THEN (visit_occurrence_id + 1) // 2 ELSE visit_occurrence_id END AS visit_occurrence_id",
      ),
      "visit_occurrence",
      "duplicate-key",
      "visit_occurrence_id",
      12,
    ],
    [
      "missing keys",
      visits("CASE WHEN visit_occurrence_id > 11 THEN visit_occurrence_id END AS visit_occurrence_id"),
      "visit_occurrence",
      "missing-key",
      "visit_occurrence_id",
      11,
    ],
    [
      "stays at a care site that does not exist",
      visits("CASE WHEN visit_occurrence_id <= 11 THEN 99 ELSE care_site_id END::INTEGER AS care_site_id"),
      "visit_occurrence",
      "orphan",
      "care_site_id",
      11,
    ],
    [
      "dates before 1900",
      visits(
        "CASE WHEN visit_occurrence_id <= 11 THEN TIMESTAMP '1899-12-31 23:00:00' ELSE visit_start_datetime END AS visit_start_datetime",
      ),
      "visit_occurrence",
      "date-out-of-range",
      "visit_start_datetime",
      11,
    ],
    [
      "dates after the extraction",
      visits(
        "CASE WHEN visit_occurrence_id <= 11 THEN TIMESTAMP '2026-02-16 01:00:00' ELSE visit_end_datetime END AS visit_end_datetime",
      ),
      "visit_occurrence",
      "date-out-of-range",
      "visit_end_datetime",
      11,
    ],
    [
      "ends before starts",
      visits(
        "CASE WHEN visit_occurrence_id <= 11 THEN visit_start_datetime - INTERVAL 1 HOUR ELSE visit_end_datetime END AS visit_end_datetime",
      ),
      "visit_occurrence",
      "end-before-start",
      "visit_end_datetime",
      11,
    ],
    [
      "ages above 120",
      visits("CASE WHEN visit_occurrence_id <= 11 THEN 900 ELSE age_at_visit END::SMALLINT AS age_at_visit"),
      "visit_occurrence",
      "age-out-of-range",
      "age_at_visit",
      11,
    ],
    [
      "documents of stays that do not exist",
      {
        tables: {
          note: "SELECT * REPLACE (CASE WHEN note_id <= 11 THEN 999 ELSE visit_occurrence_id END::INTEGER AS visit_occurrence_id) FROM $sample",
        },
      },
      "note",
      "orphan",
      "visit_occurrence_id",
      11,
    ],
  ] as const)("more than 5 %% of %s", async (_, change, table, rule, column, count) => {
    expect(await problemsOf(change)).toEqual(excluded(table, rule, column, count));
  });

  test("more than 5 % of runs and of mentions of documents that do not exist", async () => {
    const away = (table: string) => ({
      tables: {
        [table]:
          "SELECT * REPLACE (CASE WHEN note_id <= 11 THEN note_id + 1000 ELSE note_id END::INTEGER AS note_id) FROM $sample",
      },
    });
    expect(await problemsOf(away("note_nlp_run"))).toEqual(excluded("note_nlp_run", "orphan", "note_id", 10, 180));
    expect(await problemsOf(away("note_nlp"))).toEqual(excluded("note_nlp", "orphan", "note_id", 30, 540));
  });

  test.each(["care_site", "visit_occurrence", "note"])("none in %s", async (table) => {
    expect(await problemsOf({ tables: { [table]: "SELECT * FROM $sample LIMIT 0" } })).toEqual([
      { code: "table-empty", values: { table } },
    ]);
  });
});

test("a refusal closes its engine, an abort as well", async () => {
  const opened: LoadingEngine[] = [];
  const openEngine = async () => {
    const engine = await openNativeEngine();
    opened.push(engine);
    return engine;
  };
  await refused(
    await openFolder(await writeExtract({ tables: { note: "SELECT * FROM $sample LIMIT 0" } }), { openEngine }),
  );
  const controller = new AbortController();
  const opening = openFolder(await writeExtract(), {
    openEngine,
    signal: controller.signal,
    onProgress: ({ phase }) => {
      if (phase === "checking") controller.abort();
    },
  });
  await expect(opening).rejects.toMatchObject({ name: "AbortError" });
  expect(opened).toHaveLength(2);
  for (const engine of opened)
    await expect(engine.query({ sql: "SELECT 1 AS a", shape: { a: "integer" } })).rejects.toMatchObject({
      code: "closed",
    });
});
