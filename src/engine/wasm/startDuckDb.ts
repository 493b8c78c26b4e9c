import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import moduleUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";

/** How long DuckDB computes before it looks whether it was cancelled, in ms. */
const slice = 20;

/** Starts an empty in-memory DuckDB in a worker of its own; both files come from the page's origin. */
export async function startDuckDb(onProgress?: (loaded: number, total: number) => void): Promise<AsyncDuckDB> {
  const worker = new Worker(workerUrl);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await database.instantiate(moduleUrl, null, ({ bytesLoaded, bytesTotal }) => onProgress?.(bytesLoaded, bytesTotal));
    await database.open({ query: { queryPollingInterval: slice } });
    return database;
  } catch (thrown) {
    worker.terminate();
    throw thrown;
  }
}
