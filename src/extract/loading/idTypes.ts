import type { IdType } from "../store.ts";
import type { SourceTable } from "./SourceTable.ts";

const holders = {
  visit: [
    ["visit_occurrence", "visit_occurrence_id"],
    ["note", "visit_occurrence_id"],
    ["condition_occurrence", "visit_occurrence_id"],
  ],
  person: [["visit_occurrence", "person_id"]],
  note: [
    ["note", "note_id"],
    ["note_nlp_run", "note_id"],
    ["note_nlp", "note_id"],
  ],
} as const;

/** INTEGER for an identifier that fits in every table that holds it, by its type or by the statistics of its files; else BIGINT. */
export function idTypes(sources: ReadonlyMap<string, SourceTable>): Record<keyof typeof holders, IdType> {
  const type = (name: keyof typeof holders): IdType =>
    holders[name].every(([table, column]) => fits(sources.get(table), column)) ? "INTEGER" : "BIGINT";
  return { visit: type("visit"), person: type("person"), note: type("note") };
}

function fits(source: SourceTable | undefined, column: string): boolean {
  const name = source?.fileName(column);
  if (!source || name === undefined) return true;
  return source.footers.every((footer) => {
    const found = footer.columns.find((candidate) => candidate.name === name);
    if (!found) return true;
    if (/^(INT(8|16|32)|UINT(8|16))$/.test(found.type)) return true;
    return found.range !== undefined && found.range.min >= -(2n ** 31n) && found.range.max < 2n ** 31n;
  });
}
