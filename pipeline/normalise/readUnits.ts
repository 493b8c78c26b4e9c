import type { Database } from "../database/Database.ts";
import { Reading } from "../source/Reading.ts";
import type { SourceTable } from "../source/SourceTable.ts";
import { activeOnly } from "./rowStatus.ts";

/**
 * Makes `stay_unit(visit, admission_unit_id, discharge_unit_id)`: the first and the last functional unit among the active
 * movements of a stay. A hosting unit or an exam room counts for the functional unit above it; hospital-level rows
 * (claims) say nothing of units.
 */
export async function readUnits(database: Database, details: SourceTable): Promise<void> {
  const reading = new Reading(details, "d");
  const visit = reading.id("visit_occurrence_id");
  const site = reading.id("care_site_id");
  const start = reading.required("TIMESTAMP", "visit_detail_start_datetime", "visit_detail_start_date");
  const end = reading.optional("TIMESTAMP", "visit_detail_end_datetime", "visit_detail_end_date") ?? "NULL";
  const detail = reading.optionalId("visit_detail_id") ?? "NULL";
  const active = activeOnly(reading);
  await reading.verify(database);
  await database.run(
    `CREATE TABLE stay_unit AS
     WITH movement AS (
       SELECT ${visit} AS visit, k.unit_id, ${start} AS began, ${end} AS ended, ${detail} AS detail
       FROM ${details.view} AS d JOIN site_key AS k ON k.source = ${site}
       WHERE ${active} AND k.unit_id IS NOT NULL AND ${visit} IS NOT NULL
     )
     SELECT visit,
       first(unit_id ORDER BY began NULLS LAST, ended NULLS LAST, detail, unit_id) AS admission_unit_id,
       first(unit_id ORDER BY began DESC NULLS LAST, ended DESC NULLS FIRST, detail DESC, unit_id) AS discharge_unit_id
     FROM movement GROUP BY visit`,
  );
}
