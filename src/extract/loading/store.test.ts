import { describe, expect, test } from "vitest";
import type { ColumnKind, Engine } from "../../engine/Engine.ts";
import { accepted, openFolder } from "../testing/openFolder.ts";
import { type ExtractChange, writeExtract } from "../testing/writeExtract.ts";

/** Opens a changed extract, runs `look` on it and closes it. */
async function opened<T>(
  change: ExtractChange,
  look: (extract: ReturnType<typeof accepted>) => Promise<T>,
  labels: ReadonlySet<string> | "all" = "all",
): Promise<T> {
  const extract = accepted(await openFolder(await writeExtract(change), { labels }));
  try {
    return await look(extract);
  } finally {
    await extract.engine.close();
  }
}

/** The rows of a statement, each an array in the order of `shape`. */
async function rows(engine: Engine, sql: string, shape: Readonly<Record<string, ColumnKind>>) {
  const { length, columns } = await engine.query({ sql, shape });
  return Array.from({ length }, (_, row) => Object.keys(shape).map((name) => columns[name]?.[row] ?? null));
}

const count = async (engine: Engine, from: string) =>
  (await rows(engine, `SELECT count(*) AS n FROM ${from}`, { n: "integer" }))[0]?.[0];

describe("rows that fail, below 5 %", () => {
  test("are left out and counted once, for their first cause", async () => {
    const visit_occurrence = `SELECT * REPLACE (
        CASE visit_occurrence_id WHEN 2 THEN 1 WHEN 5 THEN NULL ELSE visit_occurrence_id END AS visit_occurrence_id,
        CASE WHEN visit_occurrence_id IN (2, 3) THEN 99 ELSE care_site_id END::INTEGER AS care_site_id,
        CASE WHEN visit_occurrence_id IN (1, 4, 7) THEN 130 ELSE age_at_visit END::SMALLINT AS age_at_visit,
        CASE WHEN visit_occurrence_id IN (3, 4) THEN TIMESTAMP '1850-01-01 00:00:00' ELSE visit_start_datetime END AS visit_start_datetime)
      FROM $sample`;
    await opened({ tables: { visit_occurrence } }, async ({ engine, report }) => {
      expect(report.excluded.filter(({ table }) => table === "visit_occurrence")).toEqual(
        expect.arrayContaining([
          { table: "visit_occurrence", rule: "duplicate-key", column: "visit_occurrence_id", rows: 2 },
          { table: "visit_occurrence", rule: "missing-key", column: "visit_occurrence_id", rows: 1 },
          { table: "visit_occurrence", rule: "orphan", column: "care_site_id", rows: 1 },
          { table: "visit_occurrence", rule: "date-out-of-range", column: "visit_start_datetime", rows: 1 },
          { table: "visit_occurrence", rule: "age-out-of-range", column: "age_at_visit", rows: 1 },
        ]),
      );
      expect(report.excluded.filter(({ table }) => table === "visit_occurrence")).toHaveLength(5);
      expect(await count(engine, "visit_occurrence")).toBe(194);
      const shape = { care_site_id: "integer", rule: "text", stays: "integer", patients: "integer" } as const;
      expect(await rows(engine, "SELECT * FROM visit_left_out", shape)).toEqual([[10, "date-out-of-range", 1, 1]]);
    });
  });

  test("take along what hangs on them, counted apart", async () => {
    const visit_occurrence =
      "SELECT * REPLACE (CASE WHEN visit_occurrence_id <= 10 THEN 121 ELSE age_at_visit END::SMALLINT AS age_at_visit) FROM $sample";
    const note =
      "SELECT * REPLACE (CASE WHEN note_id > 195 THEN 999 ELSE visit_occurrence_id END::INTEGER AS visit_occurrence_id) FROM $sample";
    await opened({ tables: { visit_occurrence, note } }, async ({ engine, report }) => {
      expect(report.excluded).toEqual([
        { table: "visit_occurrence", rule: "age-out-of-range", column: "age_at_visit", rows: 10 },
        { table: "note", rule: "orphan", column: "visit_occurrence_id", rows: 5 },
        { table: "note", rule: "cascade", column: "visit_occurrence_id", rows: 10 },
        { table: "note_nlp_run", rule: "cascade", column: "note_id", rows: 13 },
        { table: "note_nlp", rule: "cascade", column: "note_id", rows: 39 },
        { table: "condition_occurrence", rule: "cascade", column: "visit_occurrence_id", rows: 10 },
      ]);
      expect(await count(engine, "note")).toBe(185);
      expect(await count(engine, "note_nlp")).toBe(501);
      expect(await count(engine, "condition_occurrence")).toBe(190);
    });
  });

  test("dates are allowed the largest shift", async () => {
    const tables = {
      visit_occurrence:
        "SELECT * REPLACE (CASE WHEN visit_occurrence_id <= 11 THEN TIMESTAMP '2026-02-18 01:00:00' ELSE visit_end_datetime END AS visit_end_datetime) FROM $sample",
    };
    await opened(
      { tables, descriptor: ({ timonerie }) => (timonerie.pseudonymisation.maxShiftDays = 3) },
      async ({ report }) => expect(report.excluded).toEqual([]),
    );
  });
});

describe("care sites", () => {
  test("learn their hospital; levels outside the contract are folded", async () => {
    const care_site = `SELECT * FROM $sample UNION ALL BY NAME SELECT * FROM (VALUES
      (50, 'SERVICE', 'Service/Département', 10), (110, 'UF du service', 'UNITE FONCTIONNELLE (UF)', 50), (120, 'Lits', 'Unité d’hébergement (UH)', 110))
      AS t(care_site_id, care_site_name, care_site_type_source_value, parent_care_site_id)`;
    const visit_occurrence =
      "SELECT * REPLACE (CASE WHEN visit_occurrence_id = 2 THEN 120 ELSE discharge_unit_id END::INTEGER AS discharge_unit_id) FROM $sample";
    await opened({ tables: { care_site, visit_occurrence } }, async ({ engine, report }) => {
      expect(report.remarks).toEqual([{ code: "care-sites-folded", values: { count: 2 } }]);
      const shape = { care_site_id: "integer", parent_care_site_id: "integer", hospital_id: "integer" } as const;
      expect(await rows(engine, "SELECT * FROM care_site ORDER BY care_site_id", shape)).toEqual([
        [1, null, null],
        [2, 1, null],
        [10, 2, 10],
        [11, 2, 11],
        [100, 10, 10],
        [101, 11, 11],
        [110, 10, 10],
      ]);
      expect(
        await rows(engine, "SELECT discharge_unit_id FROM visit_occurrence WHERE visit_occurrence_id = 2", {
          discharge_unit_id: "integer",
        }),
      ).toEqual([[110]]);
    });
  });

  test("stays outside hospitals are said", async () => {
    const visit_occurrence =
      "SELECT * REPLACE (CASE WHEN visit_occurrence_id <= 3 THEN 2 ELSE care_site_id END::INTEGER AS care_site_id) FROM $sample";
    await opened({ tables: { visit_occurrence } }, async ({ report }) =>
      expect(report.remarks).toEqual([{ code: "stays-outside-hospitals", values: { count: 3 } }]),
    );
  });
});

describe("documents read twice", () => {
  const pipelines = [
    { system: "eds-nlp", version: "2025.1", from: "2025-01-01" },
    { system: "eds-nlp", version: "2026.1", from: "2026-01-01" },
    { system: "other", version: "7" },
  ];
  const mention = (version: string, system = "eds-nlp") =>
    `SELECT * REPLACE ('${version}' AS nlp_version, '${system}' AS nlp_system) FROM $sample`;
  const run = (version: string, date: string, system = "eds-nlp") =>
    `SELECT * REPLACE ('${version}' AS nlp_version, '${system}' AS nlp_system, ${date} AS nlp_date) FROM $sample`;
  const both = `${mention("2025.1")} WHERE note_id <= 100 UNION ALL ${mention("2026.1")}`;
  const descriptor: ExtractChange["descriptor"] = ({ timonerie }) => (timonerie.nlpPipelines = pipelines);
  const versions = (engine: Engine) =>
    rows(
      engine,
      "SELECT nlp_version::VARCHAR AS nlp_version, count(*) AS n FROM note GROUP BY ALL ORDER BY 1 NULLS LAST",
      {
        nlp_version: "text",
        n: "integer",
      },
    );

  test("the latest run by its date counts, and only its mentions", async () => {
    const note_nlp_run = `${run("2025.1", "DATE '2026-02-10'")} WHERE note_id <= 50 UNION ALL ${run("2026.1", "DATE '2026-02-01'")}`;
    await opened({ tables: { note_nlp_run, note_nlp: both }, descriptor }, async ({ engine, report }) => {
      expect(await versions(engine)).toEqual([
        ["eds-nlp 2025.1", 45],
        ["eds-nlp 2026.1", 135],
        [null, 20],
      ]);
      expect(await count(engine, "note_nlp")).toBe(540);
      expect(report.remarks).toEqual([{ code: "mentions-unread", values: { count: 270 } }]);
      expect(report.nlpVersions).toEqual(["eds-nlp 2025.1", "eds-nlp 2026.1"]);
      expect(report.excluded).toEqual([]);
    });
  });

  test("without dates, the version that came into use last", async () => {
    const note_nlp_run = `${run("2026.1", "NULL::DATE")} WHERE note_id <= 50 UNION ALL ${run("2025.1", "NULL::DATE")}`;
    await opened({ tables: { note_nlp_run, note_nlp: both }, descriptor }, async ({ engine }) => {
      expect(await versions(engine)).toEqual([
        ["eds-nlp 2025.1", 135],
        ["eds-nlp 2026.1", 45],
        [null, 20],
      ]);
    });
  });

  test("two systems stand side by side", async () => {
    const note_nlp_run = `${run("2026.1", "DATE '2026-02-01'")} UNION ALL ${run("7", "DATE '2026-02-01'", "other")} WHERE note_id <= 50`;
    const note_nlp = `${mention("2026.1")} UNION ALL ${mention("7", "other")}`;
    await opened({ tables: { note_nlp_run, note_nlp }, descriptor }, async ({ engine }) => {
      expect(await versions(engine)).toEqual([
        ["eds-nlp 2026.1", 135],
        ["eds-nlp 2026.1 + other 7", 45],
        [null, 20],
      ]);
      expect(await count(engine, "note_nlp")).toBe(540 + 135);
    });
  });
});

describe("the store", () => {
  test("holds only the labels asked for", async () => {
    await opened(
      {},
      async ({ engine }) => {
        expect(
          await rows(
            engine,
            "SELECT label::VARCHAR AS label, count(*) AS n, count(*) FILTER (section) AS s FROM note_nlp GROUP BY ALL ORDER BY 1",
            { label: "text", n: "integer", s: "integer" },
          ),
        ).toEqual([
          ["conclusion", 180, 180],
          ["diabetes", 180, 0],
        ]);
      },
      new Set(["diabetes", "conclusion", "asthma"]),
    );
  });

  test("takes `label` for note_nlp_source_value, and says which columns came", async () => {
    await opened(
      {
        tables: {
          note_nlp:
            "SELECT * RENAME (note_nlp_source_value AS label) FROM (SELECT *, note_id AS start, 7 AS unknown FROM $sample)",
        },
      },
      async ({ engine, report }) => {
        expect(await count(engine, "note_nlp WHERE label = 'diabetes'")).toBe(180);
        expect(report.columns.has("note_nlp.note_nlp_source_value")).toBe(true);
        expect(report.columns.has("note_nlp.reported_speech")).toBe(false);
        expect(report.tables.find(({ table }) => table === "note_nlp")?.columnsIgnored).toEqual(["start", "unknown"]);
      },
    );
  });

  test("keeps identifiers in 64 bits only where they need them", async () => {
    const wide =
      "SELECT * REPLACE (person_id::BIGINT + 4000000000 AS person_id, visit_occurrence_id::BIGINT AS visit_occurrence_id) FROM $sample";
    await opened({ tables: { visit_occurrence: wide } }, async ({ report }) =>
      expect(report.ids).toEqual({ visit: "INTEGER", person: "BIGINT", note: "INTEGER" }),
    );
  });

  test("has the same tables without the optional ones, and nothing of the loading", async () => {
    await opened({ tables: { condition_occurrence: null, nlp_validation: null } }, async ({ engine }) => {
      const tables = await rows(engine, "SELECT table_name AS name FROM information_schema.tables ORDER BY 1", {
        name: "text",
      });
      expect(tables.flat()).toEqual(
        [
          "care_site",
          "condition_occurrence",
          "mention",
          "mention_kind",
          "note",
          "note_nlp",
          "nlp_validation",
          "reference_figures",
          "visit_left_out",
          "visit_occurrence",
        ].sort(),
      );
    });
  });

  test("says which codes no list holds", async () => {
    const visit_occurrence =
      "SELECT * REPLACE (CASE WHEN visit_occurrence_id <= 4 THEN 'séance' ELSE visit_source_value END AS visit_source_value) FROM $sample";
    await opened({ tables: { visit_occurrence } }, async ({ engine, report }) => {
      expect(report.remarks).toEqual([
        { code: "values-unlisted", values: { table: "visit_occurrence", column: "visit_source_value", count: 4 } },
      ]);
      expect(await count(engine, "visit_occurrence WHERE visit_type IS NULL")).toBe(4);
    });
  });
});

describe("keys too far apart to be marked", () => {
  const spread = (column: string) => `${column}::BIGINT * 1000000007 AS ${column}`;
  const tables = {
    visit_occurrence: `SELECT * REPLACE (${spread("visit_occurrence_id")}) FROM $sample`,
    note: `SELECT * REPLACE (${spread("note_id")}, ${spread("visit_occurrence_id")}, $site AS care_site_id) FROM $sample`,
    note_nlp_run: `SELECT * REPLACE (${spread("note_id")}) FROM $sample`,
    note_nlp: `SELECT * REPLACE (${spread("note_id")}) FROM $sample`,
    condition_occurrence: `SELECT * REPLACE (${spread("visit_occurrence_id")}) FROM $sample`,
  };
  const dense = { note: "SELECT * REPLACE ($site AS care_site_id) FROM $sample" };
  const summary = `SELECT count(*) AS n, count(nlp_version) AS read, sum(care_site_id) AS sites,
    count(*) FILTER (nlp_version = 'eds-nlp 2026.1' AND care_site_id = 10) AS here, count(visit_occurrence_id) AS attached FROM note`;
  const shape = { n: "integer", read: "integer", sites: "integer", here: "integer", attached: "integer" } as const;

  test.each([
    ["a site of their own", "10 + note_id % 2"],
    ["no site of their own", "NULL::INTEGER"],
  ])("give documents with %s the same stay, site and version", async (_, site) => {
    const withSite = (of: Record<string, string>) =>
      Object.fromEntries(Object.entries(of).map(([name, sql]) => [name, sql.replace("$site", `(${site})::INTEGER`)]));
    const look = ({ engine, report }: ReturnType<typeof accepted>) =>
      rows(engine, summary, shape).then((found) => ({ found, excluded: report.excluded }));
    const far = await opened({ tables: withSite(tables) }, look);
    expect(far).toEqual(await opened({ tables: withSite(dense) }, look));
    expect(far.found[0]?.slice(0, 2)).toEqual([200, 180]);
  });
});
