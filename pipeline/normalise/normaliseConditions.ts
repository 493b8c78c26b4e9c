import type { Database } from "../database/Database.ts";
import { droppedColumns } from "../report/droppedColumns.ts";
import { Reading } from "../source/Reading.ts";
import type { SourceTable } from "../source/SourceTable.ts";
import type { Normalised } from "./Normalised.ts";
import { activeOnly } from "./rowStatus.ts";
import { selectList } from "./selectList.ts";

/** Makes `normal condition_occurrence` from the active ICD-10 codes, save those of a deleted stay. */
export async function normaliseConditions(database: Database, conditions: SourceTable): Promise<Normalised> {
  const reading = new Reading(conditions, "c");
  const visit = reading.id("visit_occurrence_id");
  const columns = selectList({
    condition_source_value: reading.required("VARCHAR", "condition_source_value"),
    condition_status_source_value: reading.optional("VARCHAR", "condition_status_source_value"),
  });
  const active = activeOnly(reading);
  await reading.verify(database);
  await database.run(
    `CREATE TABLE "normal condition_occurrence" AS SELECT ${visit} AS visit, ${columns.sql} FROM ${conditions.view} AS c
     WHERE ${active} AND NOT EXISTS (FROM deleted_visit AS x WHERE x.visit = ${visit})`,
  );
  const deleted = await database.count(`SELECT count(*) FROM ${conditions.view} AS c WHERE NOT (${active})`);
  const left = await database.count(`SELECT count(*) FROM "normal condition_occurrence"`);
  const written = ["visit_occurrence_id", ...columns.names];
  return {
    table: "condition_occurrence",
    columns: written,
    rowsIn: conditions.rows,
    dropped: [
      { reason: "deleted", rows: deleted },
      { reason: "visit-deleted", rows: conditions.rows - deleted - left },
    ],
    droppedColumns: droppedColumns(conditions.columns.keys(), written),
  };
}
