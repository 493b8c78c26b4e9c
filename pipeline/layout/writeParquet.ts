import { identifier, literal } from "../../src/engine/literal.ts";
import type { Database } from "../database/Database.ts";

/** Rows of a row group: a multiple of DuckDB's vectors. */
const rowGroup = 122_880;

/** Writes rows in the order in which they lie in `relation`. One thread writes, so that the bytes are always the same. */
export async function writeParquet(database: Database, columns: readonly string[], relation: string, path: string): Promise<void> {
  await database.runAlone(
    `COPY (SELECT ${columns.map(identifier).join(", ")} FROM ${relation}) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup})`,
  );
}
