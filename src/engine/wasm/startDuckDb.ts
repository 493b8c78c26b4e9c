import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import threadScript from "@duckdb/duckdb-wasm/dist/duckdb-browser-coi.pthread.worker.js?url";
import threadedScript from "@duckdb/duckdb-wasm/dist/duckdb-browser-coi.worker.js?url";
import singleScript from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import threadedModule from "@duckdb/duckdb-wasm/dist/duckdb-coi.wasm?url";
import singleModule from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";

/** How long DuckDB computes before it looks whether it was cancelled, in ms. */
const slice = 20;

const single = { script: singleScript, module: singleModule, thread: null };
const threaded = { script: threadedScript, module: threadedModule, thread: threadScript };

/**
 * Starts an empty in-memory DuckDB in a worker of its own; its files come from the page's origin. Several threads need shared
 * memory, which a browser gives to isolated pages only, and 2.4 GB of addresses: without them, one thread does.
 */
export function startDuckDb(threads: number): Promise<AsyncDuckDB> {
  return threads > 1 ? start(threaded, threads).catch(() => start(single, 1)) : start(single, 1);
}

async function start(
  { script, module, thread }: typeof single | typeof threaded,
  threads: number,
): Promise<AsyncDuckDB> {
  const worker = new Worker(new URL("./duckDbWorker.ts", import.meta.url), { type: "module" });
  try {
    await loadScript(worker, script);
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    await database.instantiate(module, thread);
    await database.open({ maximumThreads: threads, query: { queryPollingInterval: slice } });
    return database;
  } catch (thrown) {
    worker.terminate();
    throw thrown;
  }
}

function loadScript(worker: Worker, script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", () => resolve(), { once: true });
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the engine cannot start")), {
      once: true,
    });
    worker.postMessage(new URL(script, location.href).href);
  });
}
