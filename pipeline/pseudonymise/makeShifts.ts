import { DuckDBDataChunk, INTEGER, VARCHAR } from "@duckdb/node-api";
import type { Database } from "../database/Database.ts";

export type DateShift = "none" | "per-patient" | "per-stay";

/**
 * SQL of what the dates of a row move with: its patient or its stay, else the document alone. Null means no shift.
 * `visit`, `person` and `document` are SQL of identifiers, null where the row has none.
 */
export function shiftUnit(
  shift: DateShift,
  of: { readonly visit: string; readonly person: string; readonly document: string },
): string {
  const person = shift === "per-patient" ? `'person_id:' || ${of.person}, ` : "";
  return shift === "none"
    ? "NULL"
    : `coalesce(${person}'visit_occurrence_id:' || ${of.visit}, 'note_id:' || ${of.document})`;
}

/** Makes `shift(unit, days)` for every unit that `units` (one SELECT of texts) names. */
export async function makeShifts(database: Database, units: string, days: (unit: string) => number): Promise<void> {
  await database.run("CREATE TABLE shift (unit VARCHAR, days INTEGER)");
  await database.pipe(`SELECT DISTINCT unit FROM (${units}) AS u(unit) WHERE unit IS NOT NULL`, "shift", (chunk) => {
    const found = chunk.getColumnValues(0) as readonly string[];
    const made = DuckDBDataChunk.create([VARCHAR, INTEGER], found.length);
    made.setColumnValues(0, found);
    made.setColumnValues(1, found.map(days));
    return made;
  });
}
