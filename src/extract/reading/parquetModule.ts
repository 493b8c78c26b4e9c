import type { ModuleAnswer } from "./moduleWorker.ts";
import { startWorker } from "./startWorker.ts";

/**
 * The Parquet decoder, compiled once: workers that are handed one module share the machine code that it warms up to. Fetched in a worker:
 * its megabytes would hold the page up.
 */
export async function parquetModule(signal: AbortSignal): Promise<WebAssembly.Module> {
  const worker = startWorker<null, ModuleAnswer>(
    new Worker(new URL("./moduleWorker.ts", import.meta.url), { type: "module" }),
    signal,
  );
  try {
    worker.send(null);
    const answer = await worker.next();
    if (answer.kind === "failed") throw new Error(answer.message);
    return answer.module;
  } finally {
    worker.terminate();
  }
}
