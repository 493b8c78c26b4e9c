import { identifier, literal } from "../../src/engine/literal.ts";
import { arrowSchema, arrowSchemaKey } from "../../src/extract/reading/arrowSchema.ts";
import type { Database } from "../database/Database.ts";

/** Rows of a row group: a multiple of DuckDB's vectors. */
const rowGroup = 122_880;

/** Delta encodings of Parquet 2 and a slow compression take a tenth off a file that is written once and read often. */
const format = `FORMAT parquet, PARQUET_VERSION V2, COMPRESSION zstd, COMPRESSION_LEVEL 9, ROW_GROUP_SIZE ${rowGroup}`;

/**
 * Writes rows in the order in which they lie in `relation`. One thread writes, so that the bytes are always the same.
 * The file carries an Arrow schema that lets a browser read texts as dictionaries.
 */
export async function writeParquet(
  database: Database,
  columns: readonly string[],
  relation: string,
  path: string,
): Promise<void> {
  const select = `SELECT ${columns.map(identifier).join(", ")} FROM ${relation}`;
  const described = await database.rows(`DESCRIBE ${select}`);
  const schema = arrowSchema(
    described.map(({ column_name, column_type }) => ({ name: String(column_name), type: String(column_type) })),
  );
  const metadata = schema === null ? "" : `, KV_METADATA {${literal(arrowSchemaKey)}: ${literal(schema)}}`;
  await database.runAlone(`COPY (${select}) TO ${literal(path)} (${format}${metadata})`);
}
