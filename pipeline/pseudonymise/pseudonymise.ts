import type { Database } from "../database/Database.ts";
import { dateShift, pseudonym, type Pseudonym } from "../key/pseudonym.ts";
import { type DateShift, makeShifts, shiftUnit } from "./makeShifts.ts";
import { makeKeys } from "./makeKeys.ts";

export interface Pseudonymisation {
  /** The extract's own key (`extractKey`). */
  readonly key: Buffer;
  readonly linkable: boolean;
  readonly dateShift: DateShift;
  readonly maxShiftDays: number;
  /** Replaces the hash, to prove that a collision stops the run. */
  readonly hash?: Pseudonym;
}

/**
 * Makes the tables that replace identifiers (`key person_id`, `key visit_occurrence_id`, `key note_id`) and, where dates
 * move, the columns `days` of `normal visit_occurrence` and `normal note`. Stays that only a document or a code names
 * are numbered too: the reader counts them as orphans.
 */
export async function pseudonymise(database: Database, by: Pseudonymisation, conditions: boolean): Promise<void> {
  const hash = by.hash ?? pseudonym(by.key);
  const visits = ["visit_occurrence", "note", ...(conditions ? ["condition_occurrence"] : [])];
  await makeKeys(database, "person_id", `SELECT person FROM "normal visit_occurrence"`, hash, !by.linkable);
  await makeKeys(
    database,
    "visit_occurrence_id",
    visits.map((table) => `SELECT visit FROM "normal ${table}"`).join(" UNION ALL "),
    hash,
    !by.linkable,
  );
  await makeKeys(database, "note_id", `SELECT document FROM "normal note"`, hash, !by.linkable);
  await shiftDates(database, by);
}

async function shiftDates(
  database: Database,
  { key, dateShift: shift, maxShiftDays }: Pseudonymisation,
): Promise<void> {
  const ofVisit = shiftUnit(shift, { visit: "v.visit", person: "v.person", document: "v.visit" });
  const ofNote = shiftUnit(shift, { visit: "n.visit", person: "coalesce(p.person, n.person)", document: "n.document" });
  const persons = `LEFT JOIN (SELECT visit, min(person) AS person FROM "normal visit_occurrence" GROUP BY visit) AS p ON p.visit = n.visit`;
  await makeShifts(
    database,
    shift === "none"
      ? "SELECT NULL"
      : `SELECT ${ofVisit} FROM "normal visit_occurrence" AS v UNION ALL SELECT ${ofNote} FROM "normal note" AS n ${persons}`,
    dateShift(key, maxShiftDays),
  );
  await database.run(
    `CREATE VIEW "shifted visit_occurrence" AS SELECT v.*, coalesce(s.days, 0) AS days FROM "normal visit_occurrence" AS v LEFT JOIN shift AS s ON s.unit = ${ofVisit};
     CREATE VIEW "shifted note" AS SELECT n.*, coalesce(s.days, 0) AS days FROM "normal note" AS n ${persons} LEFT JOIN shift AS s ON s.unit = ${ofNote}`,
  );
}
