import { identifier } from "../../src/engine/literal.ts";
import { columnType } from "../contract/columnType.ts";
import { recordColumns } from "../contract/recordTables.ts";
import type { Database } from "../database/Database.ts";
import type { NlpSource } from "../plan/Plan.ts";
import { droppedColumns } from "../report/droppedColumns.ts";
import type { Normalised } from "./Normalised.ts";
import { addMentions } from "./addMentions.ts";
import { addRuns } from "./addRuns.ts";
import { openNlp } from "./openNlp.ts";

/**
 * Makes `normal note_nlp_run` and `normal note_nlp` from every folder of the plan, whichever writer made it. A document
 * that several folders of one system and version read keeps the run and the mentions of the folder given last.
 */
export async function normaliseNlp(
  database: Database,
  sources: readonly NlpSource[],
): Promise<readonly [Normalised, Normalised]> {
  const columns = recordColumns("note_nlp").filter((name) => name !== "note_id");
  await database.run(
    `CREATE TABLE "normal note_nlp_run" (document VARCHAR, source INTEGER, nlp_system VARCHAR, nlp_version VARCHAR, nlp_date DATE);
     CREATE TABLE "normal note_nlp" (document VARCHAR, source INTEGER, ${columns.map((name) => `${identifier(name)} ${columnType("note_nlp", name)}`).join(", ")})`,
  );
  const brought = new Set<string>(["note_id"]);
  const run = { rows: 0, deleted: 0, kept: 0, dated: false, columns: new Set<string>() };
  const mention = { rows: 0, deleted: 0, unknown: 0, columns: new Set<string>() };
  for (const [at, source] of sources.entries()) {
    const output = await openNlp(database, source, at);
    const runs = await addRuns(database, source, output, at);
    const mentions = await addMentions(database, source, output, at);
    mentions.columns.forEach((column) => brought.add(column));
    run.rows += runs.rows;
    run.deleted += runs.deleted;
    run.kept += runs.kept;
    run.dated ||= runs.dated;
    runs.columns.forEach((column) => run.columns.add(column));
    mention.rows += output.mentions.rows;
    mention.deleted += mentions.deleted;
    mention.unknown += mentions.unknown;
    namesOf(output.written.columns.keys(), output.documents === null ? [] : output.mentions.columns.keys()).forEach(
      (column) => mention.columns.add(column),
    );
  }
  const superseded = await supersede(database);
  const runColumns = ["note_id", "nlp_system", "nlp_version", ...(run.dated ? ["nlp_date"] : [])];
  const mentionColumns = recordColumns("note_nlp").filter((column) => brought.has(column));
  return [
    {
      table: "note_nlp_run",
      columns: runColumns,
      rowsIn: run.rows,
      dropped: [
        { reason: "note-deleted", rows: run.deleted },
        { reason: "note-unknown", rows: run.rows - run.deleted - run.kept },
        { reason: "superseded", rows: run.kept - (await database.count(`SELECT count(*) FROM "normal note_nlp_run"`)) },
      ],
      droppedColumns: droppedColumns(run.columns, [...runColumns, "nlp_datetime"]),
    },
    {
      table: "note_nlp",
      columns: mentionColumns,
      rowsIn: mention.rows,
      dropped: [
        { reason: "note-deleted", rows: mention.deleted },
        { reason: "note-unknown", rows: mention.unknown },
        { reason: "superseded", rows: superseded },
      ],
      droppedColumns: droppedColumns(mention.columns, [
        ...mentionColumns,
        ...mentionColumns.map((column) => `entities.${column}`),
        "label",
        "entities",
      ]),
    },
  ];
}

function namesOf(table: Iterable<string>, entity: Iterable<string>): readonly string[] {
  return [...table, ...[...entity].filter((name) => name !== "document of the list").map((name) => `entities.${name}`)];
}

/** Removes runs that a later folder of the same system and version repeats, with their mentions; gives the mentions lost. */
async function supersede(database: Database): Promise<number> {
  await database.run(
    `DELETE FROM "normal note_nlp_run" AS old USING "normal note_nlp_run" AS later
     WHERE old.document = later.document AND old.nlp_system = later.nlp_system AND old.nlp_version = later.nlp_version AND old.source < later.source`,
  );
  const before = await database.count(`SELECT count(*) FROM "normal note_nlp"`);
  await database.run(
    `DELETE FROM "normal note_nlp" AS m WHERE NOT EXISTS (FROM "normal note_nlp_run" AS r WHERE r.document = m.document AND r.source = m.source)`,
  );
  return before - (await database.count(`SELECT count(*) FROM "normal note_nlp"`));
}
