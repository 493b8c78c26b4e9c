import { identifier, literal } from "../../src/engine/literal.ts";
import type { Database } from "../database/Database.ts";
import { refused } from "../refusal/PackRefused.ts";
import type { SourceColumn, SourceTable } from "./SourceTable.ts";
import { parquetFiles } from "./parquetFiles.ts";

/** Opens a file or a folder of Parquet as a view named `source <name>`; null when nothing is there. */
export async function openSource(database: Database, name: string, path: string): Promise<SourceTable | null> {
  const files = await parquetFiles(path);
  if (files === null || files.length === 0) return null;
  return openRelation(
    database,
    name,
    `read_parquet([${files.map(literal).join(", ")}], union_by_name = true, binary_as_string = true)`,
  );
}

/** Opens a CSV with a header, every column as text. */
async function openCsv(database: Database, name: string, path: string): Promise<SourceTable> {
  return openRelation(database, name, `read_csv(${literal(path)}, header = true, all_varchar = true)`);
}

/** Opens a CSV or Parquet file by its name. */
export async function openFile(database: Database, name: string, path: string): Promise<SourceTable | null> {
  const files = await parquetFiles(path);
  if (files === null) return null;
  return /\.csv$/i.test(path) ? openCsv(database, name, path) : openSource(database, name, path);
}

async function openRelation(database: Database, name: string, relation: string): Promise<SourceTable> {
  const view = identifier(`source ${name}`);
  try {
    await database.run(`CREATE OR REPLACE VIEW ${view} AS SELECT * FROM ${relation}`);
    const described = await database.rows(`DESCRIBE ${view}`);
    const columns = new Map<string, SourceColumn>();
    for (const { column_name, column_type } of described) {
      columns.set(String(column_name).toLowerCase(), { name: String(column_name), type: String(column_type) });
    }
    return { name, view, columns, rows: await database.count(`SELECT count(*) FROM ${view}`) };
  } catch (error) {
    if (/parquet|magic|csv|sniff|thrift/i.test(String(error))) throw refused("source-not-parquet", { table: name });
    throw error;
  }
}
