import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** Writes what SELECT statements give to Parquet files, for tests. */
export async function writeParquet(files: Readonly<Record<string, string>>): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const [path, sql] of Object.entries(files)) {
    await mkdir(dirname(path), { recursive: true });
    await connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet)`);
  }
  connection.closeSync();
  instance.closeSync();
}

/** Rows of a statement, for tests. */
export async function readRows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
