import { identifier, literal } from "../../src/engine/literal.ts";
import { columnType } from "../contract/columnType.ts";
import { isRequired } from "../contract/recordTables.ts";
import type { Database } from "../database/Database.ts";
import type { NlpSource } from "../plan/Plan.ts";
import { refused } from "../refusal/PackRefused.ts";
import { Reading } from "../source/Reading.ts";
import type { NlpOutput } from "./openNlp.ts";
import { selectList } from "./selectList.ts";
import { spanTypeSql } from "./spanType.ts";

export interface MentionsAdded {
  readonly deleted: number;
  readonly unknown: number;
  /** Columns of the contract that this source brings. */
  readonly columns: readonly string[];
}

/**
 * Adds to `normal note_nlp` the mentions that one source found in documents of the extract. A mention in a document that
 * the list of documents read leaves out proves the list incomplete, and stops the run.
 */
export async function addMentions(
  database: Database,
  source: NlpSource,
  output: NlpOutput,
  at: number,
): Promise<MentionsAdded> {
  const { mentions } = output;
  const reading = new Reading(mentions, "m");
  const document = reading.id(output.documentColumn);
  const label = reading.required("VARCHAR", "note_nlp_source_value", "label");
  const columns = selectList({
    note_nlp_source_value: label,
    ...readAll(reading, [
      "negation",
      "hypothesis",
      "family",
      "history",
      "reported_speech",
      "status",
      "detailed_status",
      "value_as_number",
      "unit_source_value",
    ]),
    span_type: spanTypeSql(label, reading.optional("VARCHAR", "span_type")),
    nlp_system: literal(source.system),
    nlp_version: literal(source.version),
  });
  await reading.verify(database);
  await database.run(
    `INSERT INTO "normal note_nlp" (document, source, ${columns.names.map(identifier).join(", ")})
     SELECT ${document}, ${at}, ${columns.sql} FROM ${mentions.view} AS m WHERE ${document} IN (SELECT document FROM "normal note")`,
  );
  const unread = await database.count(
    `SELECT count(DISTINCT document) FROM "normal note_nlp" AS m WHERE source = ${at}
     AND document NOT IN (SELECT document FROM "normal note_nlp_run" WHERE source = ${at})`,
  );
  if (unread > 0) throw refused("read-incomplete", { path: `nlp[${at}].read`, notes: unread });
  const deleted = await database.count(
    `SELECT count(*) FROM ${mentions.view} AS m WHERE ${document} IN (SELECT document FROM deleted_note)`,
  );
  const kept = await database.count(`SELECT count(*) FROM "normal note_nlp" WHERE source = ${at}`);
  return { deleted, unknown: mentions.rows - kept - deleted, columns: columns.names };
}

function readAll(reading: Reading, names: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    names.map((name) => {
      const type = columnType("note_nlp", name);
      return [name, isRequired("note_nlp", name) ? reading.required(type, name) : reading.optional(type, name)];
    }),
  );
}
