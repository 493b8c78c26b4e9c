import type { Database } from "../database/Database.ts";
import { droppedColumns } from "../report/droppedColumns.ts";
import { Reading } from "../source/Reading.ts";
import type { SourceTable } from "../source/SourceTable.ts";
import type { Normalised } from "./Normalised.ts";
import { activeOnly } from "./rowStatus.ts";
import { selectList } from "./selectList.ts";
import { siteOf } from "./siteOf.ts";

/**
 * Makes `normal note` from the active documents, save those of a deleted stay, and `deleted_note(document)` from the
 * others. Where the warehouse gives no `text_length`, it is counted in `note_text` before the text is left behind.
 */
export async function normaliseNotes(database: Database, notes: SourceTable): Promise<Normalised> {
  const reading = new Reading(notes, "n");
  const document = reading.id("note_id");
  const visit = reading.id("visit_occurrence_id");
  const person = reading.optionalId("person_id") ?? "CAST(NULL AS VARCHAR)";
  const site = reading.optionalId("care_site_id");
  const columns = selectList({
    care_site_id: site === null ? "CAST(NULL AS INTEGER)" : siteOf("k", site, "nearest"),
    note_datetime: reading.required("TIMESTAMP", "note_datetime", "note_date"),
    inserted_at: reading.optional("TIMESTAMP", "inserted_at"),
    note_class_source_value: reading.required("VARCHAR", "note_class_source_value"),
    text_source: reading.optional("VARCHAR", "text_source"),
    text_length: reading.optional("INTEGER", "text_length") ?? lengthOf(reading.optional("VARCHAR", "note_text")),
  });
  const active = activeOnly(reading);
  await reading.verify(database);
  const orphan = `EXISTS (FROM deleted_visit AS x WHERE x.visit = ${visit})`;
  await database.run(
    `CREATE TABLE "normal note" AS
     SELECT ${document} AS document, ${visit} AS visit, ${person} AS person, ${columns.sql}
     FROM ${notes.view} AS n ${site === null ? "" : `LEFT JOIN site_key AS k ON k.source = ${site}`}
     WHERE ${active} AND NOT ${orphan}`,
  );
  await database.run(
    `CREATE TABLE deleted_note AS SELECT DISTINCT ${document} AS document FROM ${notes.view} AS n
     WHERE NOT EXISTS (FROM "normal note" AS kept WHERE kept.document = ${document})`,
  );
  const deleted = await database.count(`SELECT count(*) FROM ${notes.view} AS n WHERE NOT (${active})`);
  const left = await database.count(`SELECT count(*) FROM "normal note"`);
  const written = [
    "note_id",
    "visit_occurrence_id",
    ...columns.names.filter((column) => site !== null || column !== "care_site_id"),
  ];
  return {
    table: "note",
    columns: written,
    rowsIn: notes.rows,
    dropped: [
      { reason: "deleted", rows: deleted },
      { reason: "visit-deleted", rows: notes.rows - deleted - left },
    ],
    droppedColumns: droppedColumns(notes.columns.keys(), written),
  };
}

function lengthOf(text: string | null): string | null {
  return text === null ? null : `CAST(coalesce(length(${text}), 0) AS INTEGER)`;
}
