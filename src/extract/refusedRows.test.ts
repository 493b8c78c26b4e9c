import { describe, expect, test } from "vitest";
import { openFolder, refused } from "./testing/openFolder.ts";
import { type ExtractChange, writeExtract } from "./testing/writeExtract.ts";

const problemsOf = async (change: ExtractChange) => refused(await openFolder(await writeExtract(change)));

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
