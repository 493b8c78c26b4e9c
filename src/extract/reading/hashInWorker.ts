import { ExtractRefused } from "../Problem.ts";
import type { HashAnswer, HashRequest, HashedFrom } from "./hashWorker.ts";
import { startWorker } from "./startWorker.ts";

/** What a file turned out to be; `blob` holds its bytes outside the page's memory. */
export interface HashedFile {
  readonly bytes: number;
  readonly hash: string;
  readonly blob: Blob;
}

/**
 * Reads a file from start to end in a worker, which fetches it where it is on a server, and hashes it. Stops early once it exceeds `limit`
 * bytes. Rejects with the signal's reason, with the `ExtractRefused` of its address, or with a `DOMException` when its bytes cannot be read
 * to the end.
 */
export async function hashInWorker(
  from: HashedFrom,
  limit: number,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<HashedFile> {
  const worker = startWorker<HashRequest, HashAnswer>(
    new Worker(new URL("./hashWorker.ts", import.meta.url), { type: "module" }),
    signal,
  );
  let bytes = 0;
  try {
    worker.send({ bytes: limit, from });
    for (;;) {
      const answer = await worker.next();
      if (answer.kind === "done") return { bytes, hash: `sha256:${answer.hash}`, blob: answer.blob };
      if (answer.kind === "refused") throw new ExtractRefused(answer.problem);
      if (answer.kind === "failed") throw new DOMException("the file cannot be read", answer.name);
      bytes += answer.bytes;
      onBytes(answer.bytes);
    }
  } finally {
    worker.terminate();
  }
}
