import { BIGINT, DuckDBDataChunk, VARCHAR } from "@duckdb/node-api";
import type { Database } from "../database/Database.ts";
import type { Pseudonym, Pseudonymised } from "../key/pseudonym.ts";
import { refused } from "../refusal/PackRefused.ts";

/**
 * Makes `key <column>(source, id)` for every identifier that `sources` (one SELECT of texts) names. Numbered densely from
 * 1 in the order of the pseudonyms (INTEGER), or the pseudonyms as they are (BIGINT). Two identifiers with one
 * pseudonym stop the run.
 */
export async function makeKeys(
  database: Database,
  column: Pseudonymised,
  sources: string,
  pseudonym: Pseudonym,
  dense: boolean,
): Promise<void> {
  const raw = `pseudonym_${column}`;
  await database.run(`CREATE TABLE ${raw} (source VARCHAR, pseudonym BIGINT)`);
  await database.pipe(
    `SELECT DISTINCT source FROM (${sources}) AS s(source) WHERE source IS NOT NULL`,
    raw,
    (chunk) => {
      const found = chunk.getColumnValues(0) as readonly string[];
      const made = DuckDBDataChunk.create([VARCHAR, BIGINT], found.length);
      made.setColumnValues(0, found);
      made.setColumnValues(
        1,
        found.map((source) => pseudonym(column, source)),
      );
      return made;
    },
  );
  const collisions = await database.count(`SELECT count(*) - count(DISTINCT pseudonym) FROM ${raw}`);
  if (collisions > 0) throw refused("collision", { column, count: collisions });
  const id = dense ? "CAST(row_number() OVER (ORDER BY pseudonym) AS INTEGER)" : "pseudonym";
  await database.run(`CREATE TABLE "key ${column}" AS SELECT source, ${id} AS id FROM ${raw}; DROP TABLE ${raw}`);
}
