import type { ExtractChange } from "../../../extract/testing/writeExtract.ts";

const later = "INTERVAL 31 DAY";

/** A part of the rows of some tables of the sample. */
export const only = (tables: readonly string[], where: string) =>
  Object.fromEntries(tables.map((table) => [table, `SELECT * FROM $sample WHERE ${where}`]));

/** In mid-February a third of the letters of January had not arrived. */
export const earlier: ExtractChange = { tables: only(["note", "note_nlp_run", "note_nlp"], "note_id % 3 > 0") };

/** A month later: all letters of January are there, and the stays of February, of whose letters three in five are. */
export const current: ExtractChange = {
  tables: {
    visit_occurrence: `FROM $sample UNION ALL SELECT * REPLACE (visit_occurrence_id + 1000 AS visit_occurrence_id,
      person_id + 1000 AS person_id, visit_start_datetime + ${later} AS visit_start_datetime,
      visit_end_datetime + ${later} AS visit_end_datetime) FROM $sample`,
    note: `FROM $sample UNION ALL SELECT * REPLACE (note_id + 1000 AS note_id, visit_occurrence_id + 1000 AS visit_occurrence_id,
      note_datetime + ${later} AS note_datetime) FROM $sample WHERE note_id % 5 > 1`,
  },
  descriptor: ({ timonerie }) =>
    Object.assign(timonerie, {
      extractedAt: "2026-03-15T06:00:00",
      watermark: { visits: "2026-03-14", notes: "2026-03-14", nlp: "2026-03-10", conditions: null },
      period: { start: "2026-01-01", end: "2026-03-14" },
    }),
};

/** The same documents as the sample's, read by another version that also finds tobacco. */
export const relabelled: ExtractChange = {
  tables: {
    note_nlp_run: `SELECT * REPLACE ('2026.2' AS nlp_version) FROM $sample`,
    note_nlp: `SELECT * REPLACE ('2026.2' AS nlp_version, CASE WHEN note_nlp_source_value = 'weight' AND note_id % 2 = 0
      THEN 'tobacco' ELSE note_nlp_source_value END AS note_nlp_source_value) FROM $sample`,
  },
};
