import type { Reading } from "../source/Reading.ts";
import { foldSql } from "./foldSql.ts";

/** Whether a stay is kept: any but those marked `supprimé`. A table without the column has no deleted rows. */
export function visitKept(reading: Reading): string {
  const status = reading.optional("VARCHAR", "row_status_source_value");
  return status === null ? "TRUE" : `${foldSql(status)} IS DISTINCT FROM 'supprime'`;
}

/** Whether a document, a movement or a code is kept: only those marked `Actif`. */
export function activeOnly(reading: Reading): string {
  const status = reading.optional("VARCHAR", "row_status_source_value");
  return status === null ? "TRUE" : `${foldSql(status)} IS NOT DISTINCT FROM 'actif'`;
}
