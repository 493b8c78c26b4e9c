import { identifier } from "../../src/engine/literal.ts";
import type { RecordTable } from "../contract/recordTables.ts";
import type { Database } from "../database/Database.ts";
import type { Normalised } from "../normalise/Normalised.ts";

/** How one table is drawn from its normal form: SQL of the columns that change, of where a row lies, and of its order. */
interface Drawing {
  readonly from: string;
  readonly alias: string;
  readonly replaced: Readonly<Record<string, string>>;
  /** Columns that files are cut by and that other tables follow; not written. */
  readonly hidden: string;
  readonly order: string;
}

const whole = (column: string, alias: string) => `CAST(${alias}.${column} + to_days(${alias}.days) AS TIMESTAMP)`;
const where = `LEFT JOIN site_place AS w ON w.care_site_id = `;
const noPlace = "NULL AS at_group, NULL AS at_hospital, NULL AS at_time";

const drawings: Readonly<Record<RecordTable, Drawing>> = {
  care_site: { from: `"normal care_site" AS t`, alias: "t", replaced: {}, hidden: noPlace, order: "care_site_id" },
  visit_occurrence: {
    from: `"shifted visit_occurrence" AS t LEFT JOIN "key visit_occurrence_id" AS kv ON kv.source = t.visit
      LEFT JOIN "key person_id" AS kp ON kp.source = t.person ${where} t.care_site_id`,
    alias: "t",
    replaced: {
      visit_occurrence_id: "kv.id",
      person_id: "kp.id",
      visit_start_datetime: whole("visit_start_datetime", "t"),
      visit_end_datetime: whole("visit_end_datetime", "t"),
    },
    hidden: `w.group_id AS at_group, w.hospital_id AS at_hospital, ${whole("visit_start_datetime", "t")} AS at_time`,
    order: "care_site_id, visit_start_datetime, visit_occurrence_id",
  },
  note: {
    from: `"shifted note" AS t LEFT JOIN "key note_id" AS kn ON kn.source = t.document LEFT JOIN "key visit_occurrence_id" AS kv ON kv.source = t.visit
      LEFT JOIN visit_site AS s ON s.visit = t.visit ${where} coalesce(t.care_site_id, s.care_site_id)`,
    alias: "t",
    replaced: {
      note_id: "kn.id",
      visit_occurrence_id: "kv.id",
      note_datetime: whole("note_datetime", "t"),
      inserted_at: whole("inserted_at", "t"),
    },
    hidden: `w.group_id AS at_group, w.hospital_id AS at_hospital, ${whole("note_datetime", "t")} AS at_time, t.document AS at_document, t.days AS at_days, coalesce(t.care_site_id, s.care_site_id) AS at_site`,
    order: "at_site, note_datetime, note_id",
  },
  note_nlp_run: {
    from: `"normal note_nlp_run" AS t JOIN note_place AS p ON p.document = t.document`,
    alias: "t",
    replaced: { note_id: "p.note_id", nlp_date: "CAST(t.nlp_date + to_days(p.days) AS DATE)" },
    hidden: "p.at_group, p.at_hospital, p.at_time, p.place AS at_place",
    order: "at_place",
  },
  note_nlp: {
    from: `"normal note_nlp" AS t JOIN note_place AS p ON p.document = t.document`,
    alias: "t",
    replaced: { note_id: "p.note_id" },
    hidden: "p.at_group, p.at_hospital, p.at_time, p.place AS at_place",
    order: "at_place",
  },
  condition_occurrence: {
    from: `"normal condition_occurrence" AS t LEFT JOIN "key visit_occurrence_id" AS kv ON kv.source = t.visit LEFT JOIN visit_place AS p ON p.visit_occurrence_id = kv.id`,
    alias: "t",
    replaced: { visit_occurrence_id: "kv.id" },
    hidden: "p.at_group, p.at_hospital, p.at_time, p.place AS at_place",
    order: "at_place",
  },
  nlp_validation: {
    from: `"normal nlp_validation" AS t`,
    alias: "t",
    replaced: {},
    hidden: noPlace,
    order: "case_definition",
  },
  reference_figures: {
    from: `"normal reference_figures" AS t`,
    alias: "t",
    replaced: {},
    hidden: noPlace,
    order: "indicator, care_site_id, period_start, period_end",
  },
};

/**
 * Makes `laid <table>`: the rows of the extract in the order in which they are written. Rows that tie are ordered by all
 * their columns, so that the order never depends on how the work was shared out.
 */
export async function layRows(database: Database, { table, columns }: Normalised): Promise<void> {
  const { from, alias, replaced, hidden, order } = drawings[table];
  if (table === "visit_occurrence") await sitePlaces(database);
  const list = columns.map(
    (column) => `${replaced[column] ?? `${alias}.${identifier(column)}`} AS ${identifier(column)}`,
  );
  await database.run(
    `CREATE TABLE "laid ${table}" AS SELECT ${list.join(", ")}, ${hidden} FROM ${from}
     ORDER BY ${[...order.split(", "), ...columns].map((column) => `${identifier(column)} NULLS LAST`).join(", ")}`,
  );
  if (table === "visit_occurrence") await visitPlaces(database);
  if (table === "note") await notePlaces(database);
}

async function sitePlaces(database: Database): Promise<void> {
  await database.run(
    `CREATE TABLE site_place AS SELECT care_site_id, min(group_id) AS group_id, min(hospital_id) AS hospital_id FROM site_key WHERE kept GROUP BY care_site_id;
     CREATE TABLE visit_site AS SELECT visit, min(care_site_id) AS care_site_id FROM "normal visit_occurrence" GROUP BY visit`,
  );
}

async function visitPlaces(database: Database): Promise<void> {
  await database.run(
    `CREATE TABLE visit_place AS SELECT visit_occurrence_id, min(rowid) AS place, first(at_group ORDER BY rowid) AS at_group,
       first(at_hospital ORDER BY rowid) AS at_hospital, first(at_time ORDER BY rowid) AS at_time
     FROM "laid visit_occurrence" GROUP BY visit_occurrence_id`,
  );
}

async function notePlaces(database: Database): Promise<void> {
  await database.run(
    `CREATE TABLE note_place AS SELECT at_document AS document, any_value(note_id) AS note_id, min(rowid) AS place, first(at_days ORDER BY rowid) AS days,
       first(at_group ORDER BY rowid) AS at_group, first(at_hospital ORDER BY rowid) AS at_hospital, first(at_time ORDER BY rowid) AS at_time
     FROM "laid note" GROUP BY at_document`,
  );
}
