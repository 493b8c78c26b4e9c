import { columnType } from "../contract/columnType.ts";
import { isRequired, recordColumns } from "../contract/recordTables.ts";
import type { Database } from "../database/Database.ts";
import { droppedColumns } from "../report/droppedColumns.ts";
import { Reading } from "../source/Reading.ts";
import type { SourceTable } from "../source/SourceTable.ts";
import type { Normalised } from "./Normalised.ts";
import { selectList } from "./selectList.ts";
import { siteOf } from "./siteOf.ts";

/** Makes `normal nlp_validation` from what the validation team wrote, CSV or Parquet. An empty cell of a CSV is a null. */
export async function normaliseValidation(database: Database, validation: SourceTable): Promise<Normalised> {
  const reading = new Reading(validation, "x");
  const site = reading.optionalId("care_site_id");
  const read = recordColumns("nlp_validation").map((column): [string, string | null] => {
    if (column === "care_site_id") return [column, site === null ? null : siteOf("k", site, "nearest")];
    const type = columnType("nlp_validation", column);
    return [
      column,
      isRequired("nlp_validation", column) ? reading.required(type, column) : reading.optional(type, column),
    ];
  });
  const columns = selectList(Object.fromEntries(read));
  await reading.verify(database);
  await database.run(
    `CREATE TABLE "normal nlp_validation" AS SELECT ${columns.sql} FROM ${validation.view} AS x
     ${site === null ? "" : `LEFT JOIN site_key AS k ON k.source = ${site}`}`,
  );
  return {
    table: "nlp_validation",
    columns: columns.names,
    rowsIn: validation.rows,
    dropped: [],
    droppedColumns: droppedColumns(validation.columns.keys(), columns.names),
  };
}
