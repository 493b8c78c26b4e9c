import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { Table } from "apache-arrow";

/** Runs a statement that an abort stops, which `query()` of a connection cannot. Rejects with DuckDB's own error, aborted or not. */
export async function sendStatement(
  connection: AsyncDuckDBConnection,
  sql: string,
  signal: AbortSignal | undefined,
): Promise<Table> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const cancel = () => {
    void connection.cancelSent();
    // A cancellation that comes before DuckDB has begun is forgotten.
    timer = setInterval(() => void connection.cancelSent(), 20);
  };
  signal?.throwIfAborted();
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    const reader = await connection.send(sql);
    await reader.open();
    const table = new Table(reader.schema, await reader.readAll());
    signal?.throwIfAborted();
    return table;
  } finally {
    signal?.removeEventListener("abort", cancel);
    clearInterval(timer);
  }
}
