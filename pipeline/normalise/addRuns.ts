import { literal } from "../../src/engine/literal.ts";
import type { Database } from "../database/Database.ts";
import type { NlpSource } from "../plan/Plan.ts";
import { refused } from "../refusal/PackRefused.ts";
import { Reading } from "../source/Reading.ts";
import type { SourceTable } from "../source/SourceTable.ts";
import { openFile } from "../source/openSource.ts";
import type { NlpOutput } from "./openNlp.ts";

/** Rows of lists of documents read: how many there were, how many name a document of the extract, and the columns left behind. */
export interface RunsAdded {
  readonly rows: number;
  readonly deleted: number;
  readonly kept: number;
  readonly dated: boolean;
  readonly columns: readonly string[];
}

/** Adds to `normal note_nlp_run` the documents of the extract that one source read: as its rows say, else as the plan does. */
export async function addRuns(
  database: Database,
  source: NlpSource,
  output: NlpOutput,
  at: number,
): Promise<RunsAdded> {
  const insert = (select: string) => database.run(`INSERT INTO "normal note_nlp_run" ${select}`);
  const constants = `${at} AS source, ${literal(source.system)} AS nlp_system, ${literal(source.version)} AS nlp_version`;
  if (output.documents === null && source.read === "all") {
    await insert(
      `SELECT DISTINCT document, ${constants}, NULL AS nlp_date FROM "normal note" WHERE document IS NOT NULL`,
    );
    const kept = await database.count(`SELECT count(*) FROM "normal note_nlp_run" WHERE source = ${at}`);
    return { rows: kept, deleted: 0, kept, dated: false, columns: [] };
  }
  const list = output.documents ?? (await readList(database, source, at));
  const reading = new Reading(list, "r");
  const document = reading.id("note_id");
  const date = reading.optional("DATE", "nlp_date", "nlp_datetime");
  await reading.verify(database);
  await insert(
    `SELECT document, ${constants}, max(nlp_date) FROM (SELECT ${document} AS document, ${date ?? "CAST(NULL AS DATE)"} AS nlp_date FROM ${list.view} AS r)
     WHERE document IN (SELECT document FROM "normal note") GROUP BY document`,
  );
  const kept = await database.count(
    `SELECT count(*) FROM ${list.view} AS r WHERE ${document} IN (SELECT document FROM "normal note")`,
  );
  const deleted = await database.count(
    `SELECT count(*) FROM ${list.view} AS r WHERE ${document} IN (SELECT document FROM deleted_note)`,
  );
  return {
    rows: list.rows,
    deleted,
    kept,
    dated: date !== null,
    columns: output.documents === null ? [...list.columns.keys()] : [],
  };
}

async function readList(database: Database, source: NlpSource, at: number): Promise<SourceTable> {
  const name = `nlp[${at}].read`;
  if (source.read === undefined) throw refused("plan-read-missing", { path: name });
  const list = await openFile(database, name, source.read);
  if (list === null) throw refused("source-missing", { table: name });
  return list;
}
