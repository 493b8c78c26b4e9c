import type { Database } from "../database/Database.ts";
import { droppedColumns } from "../report/droppedColumns.ts";
import { Reading } from "../source/Reading.ts";
import type { SourceTable } from "../source/SourceTable.ts";
import type { Normalised } from "./Normalised.ts";
import { ageSql } from "./readPersons.ts";
import { visitKept } from "./rowStatus.ts";
import { selectList } from "./selectList.ts";
import { siteOf } from "./siteOf.ts";

/**
 * Makes `normal visit_occurrence` from the stays that are not deleted, and `deleted_visit(visit)` from the others.
 * Needs `site_key`, `known_person` and, when `units` is true, `stay_unit`.
 */
export async function normaliseVisits(database: Database, visits: SourceTable, units: boolean): Promise<Normalised> {
  const reading = new Reading(visits, "v");
  const visit = reading.id("visit_occurrence_id");
  const person = reading.id("person_id");
  const site = reading.id("care_site_id");
  const start = reading.required("TIMESTAMP", "visit_start_datetime", "visit_start_date");
  const columns = selectList({
    care_site_id: siteOf("k", site, "hospital"),
    admission_unit_id: units ? "u.admission_unit_id" : null,
    discharge_unit_id: units ? "u.discharge_unit_id" : null,
    visit_start_datetime: start,
    visit_end_datetime: reading.required("TIMESTAMP", "visit_end_datetime", "visit_end_date"),
    visit_source_value: reading.required("VARCHAR", "visit_source_value"),
    stay_source_value: reading.optional("VARCHAR", "stay_source_value"),
    admitted_from_source_value: reading.optional("VARCHAR", "admitted_from_source_value"),
    provenance_source_value: reading.optional("VARCHAR", "provenance_source_value"),
    discharge_to_source_value: reading.optional("VARCHAR", "discharge_to_source_value", "discharged_to_source_value"),
    age_at_visit: ageSql("p.birth", start),
    gender_source_value: "p.sex",
  });
  const kept = visitKept(reading);
  await reading.verify(database);
  await database.run(
    `CREATE TABLE "normal visit_occurrence" AS
     SELECT ${visit} AS visit, ${person} AS person, ${columns.sql}
     FROM ${visits.view} AS v
     LEFT JOIN site_key AS k ON k.source = ${site}
     LEFT JOIN known_person AS p ON p.person = ${person}
     ${units ? `LEFT JOIN stay_unit AS u ON u.visit = ${visit}` : ""}
     WHERE ${kept}`,
  );
  await database.run(
    `CREATE TABLE deleted_visit AS SELECT DISTINCT ${visit} AS visit FROM ${visits.view} AS v
     WHERE NOT (${kept}) AND NOT EXISTS (FROM "normal visit_occurrence" AS n WHERE n.visit = ${visit})`,
  );
  const written = ["visit_occurrence_id", "person_id", ...columns.names];
  return {
    table: "visit_occurrence",
    columns: written,
    rowsIn: visits.rows,
    dropped: [
      {
        reason: "deleted",
        rows: visits.rows - (await database.count(`SELECT count(*) FROM "normal visit_occurrence"`)),
      },
    ],
    droppedColumns: droppedColumns(visits.columns.keys(), [...written, "discharged_to_source_value"]),
  };
}
