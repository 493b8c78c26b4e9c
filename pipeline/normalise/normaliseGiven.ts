import { columnType } from "../contract/columnType.ts";
import { isRequired, recordColumns } from "../contract/recordTables.ts";
import type { Database } from "../database/Database.ts";
import { droppedColumns } from "../report/droppedColumns.ts";
import { Reading } from "../source/Reading.ts";
import type { SourceTable } from "../source/SourceTable.ts";
import type { Normalised } from "./Normalised.ts";
import { selectList } from "./selectList.ts";
import { siteOf } from "./siteOf.ts";

/**
 * What becomes of a row about a site whose level is not in the extract: a validation holds for the nearest site above, a figure
 * of a part is not one of the whole.
 */
const folded = { nlp_validation: "nearest", reference_figures: "dropped" } as const;

/** Makes `normal <table>` from a file that has the contract's own columns, CSV or Parquet. An empty cell of a CSV is a null. */
export async function normaliseGiven(
  database: Database,
  table: keyof typeof folded,
  given: SourceTable,
): Promise<Normalised> {
  const reading = new Reading(given, "x");
  const site = isRequired(table, "care_site_id") ? reading.id("care_site_id") : reading.optionalId("care_site_id");
  const read = recordColumns(table).map((column): [string, string | null] => {
    if (column === "care_site_id") return [column, site === null ? null : siteOf("k", site, "nearest")];
    const type = columnType(table, column);
    return [column, isRequired(table, column) ? reading.required(type, column) : reading.optional(type, column)];
  });
  const columns = selectList(Object.fromEntries(read));
  await reading.verify(database);
  await database.run(
    `CREATE TABLE "normal ${table}" AS SELECT ${columns.sql} FROM ${given.view} AS x
     ${site === null ? "" : `LEFT JOIN site_key AS k ON k.source = ${site}`}
     ${folded[table] === "dropped" ? "WHERE coalesce(k.kept, TRUE)" : ""}`,
  );
  const left = await database.count(`SELECT count(*) FROM "normal ${table}"`);
  return {
    table,
    columns: columns.names,
    rowsIn: given.rows,
    dropped: [{ reason: "site-folded", rows: given.rows - left }],
    droppedColumns: droppedColumns(given.columns.keys(), columns.names),
  };
}
