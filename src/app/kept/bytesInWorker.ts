import { startWorker } from "../../extract/reading/startWorker.ts";
import type { BytesAnswer, BytesFrom } from "./bytesWorker.ts";

/**
 * A file read whole in a worker: tens of megabytes, which arrive piece by piece, hold the page up for a quarter of a second. The worker
 * starts while it is found out what to read. Null where there is nothing to read, or not to its end. Rejects with the signal's reason.
 */
export async function bytesInWorker(
  from: BytesFrom | Promise<BytesFrom | null>,
  signal: AbortSignal,
): Promise<ArrayBuffer | null> {
  const worker = startWorker<BytesFrom, BytesAnswer>(
    new Worker(new URL("./bytesWorker.ts", import.meta.url), { type: "module" }),
    signal,
  );
  try {
    const asked = await from;
    if (asked === null) return null;
    worker.send(asked);
    return await worker.next();
  } finally {
    worker.terminate();
  }
}
