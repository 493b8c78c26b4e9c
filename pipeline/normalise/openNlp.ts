import { identifier } from "../../src/engine/literal.ts";
import type { Database } from "../database/Database.ts";
import type { NlpSource } from "../plan/Plan.ts";
import { refused } from "../refusal/PackRefused.ts";
import { Reading } from "../source/Reading.ts";
import type { SourceColumn, SourceTable } from "../source/SourceTable.ts";
import { openSource } from "../source/openSource.ts";

/** Outputs of either EDS-NLP writer, seen the same way. */
export interface NlpOutput {
  /** As on disk. */
  readonly written: SourceTable;
  /** One row per mention, with the document's identifier under the column named here. */
  readonly mentions: SourceTable;
  readonly documentColumn: string;
  /** One row per document read: the `omop` writer's own rows; null for the `ents` writer, which does not say. */
  readonly documents: SourceTable | null;
}

/**
 * Opens a folder that EDS-NLP wrote. `omop`: one row per document with a list `entities`, unnested here. `ents`: one row
 * per mention, with `label` (or OMOP's `note_nlp_source_value`).
 */
export async function openNlp(database: Database, source: NlpSource, at: number): Promise<NlpOutput> {
  const name = `nlp[${at}]`;
  const written = await openSource(database, name, source.path);
  if (written === null) throw refused("source-missing", { table: `${name}.path` });
  const entities = written.columns.get("entities");
  if (entities !== undefined) return unnested(database, written, entities, at);
  if (!written.columns.has("label") && !written.columns.has("note_nlp_source_value"))
    throw refused("source-writer-unknown", { table: name });
  if (source.read === undefined) throw refused("plan-read-missing", { path: `${name}.read` });
  return { written, mentions: written, documentColumn: "note_id", documents: null };
}

async function unnested(
  database: Database,
  written: SourceTable,
  entities: SourceColumn,
  at: number,
): Promise<NlpOutput> {
  if (!/^STRUCT\(.*\)\[\]$/s.test(entities.type)) throw refused("source-writer-unknown", { table: written.name });
  const name = `nlp[${at}].entities`;
  const view = identifier(`source ${name}`);
  const document = new Reading(written, "w").id("note_id");
  await database.run(
    `CREATE VIEW ${view} AS SELECT "document of the list", unnest(entity) FROM
     (SELECT ${document} AS "document of the list", unnest(w.${identifier(entities.name)}) AS entity FROM ${written.view} AS w)`,
  );
  const columns = new Map<string, SourceColumn>();
  for (const { column_name, column_type } of await database.rows(`DESCRIBE ${view}`)) {
    columns.set(String(column_name).toLowerCase(), { name: String(column_name), type: String(column_type) });
  }
  const rows = await database.count(`SELECT count(*) FROM ${view}`);
  return {
    written,
    mentions: { name, view, columns, rows },
    documentColumn: "document of the list",
    documents: written,
  };
}
