import { Reading } from "../source/Reading.ts";
import type { SourceTable } from "../source/SourceTable.ts";
import type { Database } from "../database/Database.ts";
import { foldSql } from "./foldSql.ts";

/** Highest age that leaves the warehouse: it stands for itself and all above. */
const topAge = 90;

/** Makes `known_person(person, birth, sex)`: one row per person. Birth dates go no further than the age computed from them. */
export async function readPersons(database: Database, persons: SourceTable): Promise<void> {
  const reading = new Reading(persons, "p");
  const moment = reading.optional("TIMESTAMP", "birth_datetime");
  const year =
    moment === null
      ? reading.required("INTEGER", "year_of_birth", "birth_datetime")
      : reading.optional("INTEGER", "year_of_birth");
  const month = reading.optional("INTEGER", "month_of_birth") ?? "1";
  const day = reading.optional("INTEGER", "day_of_birth") ?? "1";
  const fromParts =
    year === null
      ? "NULL"
      : `coalesce(TRY_CAST(printf('%04d-%02d-%02d', ${year}, ${month}, ${day}) AS DATE), TRY_CAST(printf('%04d-01-01', ${year}) AS DATE))`;
  const sex = foldSql(reading.required("VARCHAR", "gender_source_value"));
  const person = reading.id("person_id");
  await reading.verify(database);
  await database.run(
    `CREATE TABLE known_person AS
     SELECT ${person} AS person, coalesce(CAST(${moment ?? "NULL"} AS DATE), ${fromParts}) AS birth,
       CASE WHEN ${sex} IN ('m', 'h', 'masculin', 'homme', 'male') THEN 'm' WHEN ${sex} IN ('f', 'w', 'feminin', 'femme', 'female') THEN 'f' END AS sex
     FROM ${persons.view} AS p WHERE ${person} IS NOT NULL
     QUALIFY row_number() OVER (PARTITION BY person ORDER BY birth NULLS LAST, sex NULLS LAST) = 1`,
  );
}

/** Completed years between two dates, top-coded. */
export function ageSql(birth: string, at: string): string {
  const number = (date: string) => `(year(${date}) * 10000 + month(${date}) * 100 + day(${date}))`;
  return `CAST(least((${number(at)} - ${number(birth)}) // 10000, ${topAge}) AS SMALLINT)`;
}
