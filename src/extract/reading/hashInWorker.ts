import type { SourceFile } from "../ExtractSource.ts";
import type { HashAnswer, HashRequest } from "./hashWorker.ts";
import { startWorker } from "./startWorker.ts";

/** What a file turned out to be; `blob` holds its bytes outside the page's memory. */
export interface HashedFile {
  readonly bytes: number;
  readonly hash: string;
  readonly blob: Blob;
}

/** Pieces on their way to the worker: more would pile up when the network is faster than the hash. */
const window = 32;

/**
 * Reads a file from start to end in a worker, which hashes it. Stops early once it exceeds `limit` bytes. Rejects with
 * the signal's reason, with what the stream rejects with, or with a `DOMException` when the file on disk cannot be read.
 */
export async function hashInWorker(
  file: SourceFile,
  limit: number,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<HashedFile> {
  const worker = startWorker<HashRequest, HashAnswer>(
    new Worker(new URL("./hashWorker.ts", import.meta.url), { type: "module" }),
    signal,
  );
  let bytes = 0;
  const next = async () => {
    const answer = await worker.next();
    if (answer.kind === "failed") throw new DOMException("the file cannot be read", answer.name);
    if (answer.kind === "progress") {
      bytes += answer.bytes;
      onBytes(answer.bytes);
    }
    return answer;
  };
  try {
    worker.send({ kind: "start", bytes: limit });
    if (file.blob) worker.send({ kind: "blob", blob: file.blob });
    else await pump(file.stream(), limit, signal, worker.send, next);
    for (;;) {
      const answer = await next();
      if (answer.kind === "done") return { bytes, hash: `sha256:${answer.hash}`, blob: answer.blob };
    }
  } finally {
    worker.terminate();
  }
}

async function pump(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  signal: AbortSignal,
  send: (request: HashRequest, transfer?: readonly Transferable[]) => void,
  next: () => Promise<HashAnswer>,
): Promise<void> {
  const reader = stream.getReader();
  const cancel = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener("abort", cancel, { once: true });
  try {
    let sent = 0;
    for (let ahead = 1, piece = await reader.read(); !piece.done; ahead++, piece = await reader.read()) {
      const bytes = piece.value as Uint8Array<ArrayBuffer>;
      sent += bytes.length;
      send({ kind: "piece", piece: bytes }, [bytes.buffer]);
      if (sent > limit) break;
      if (ahead > window) await next();
    }
    signal.throwIfAborted();
    send({ kind: "end" });
  } finally {
    signal.removeEventListener("abort", cancel);
    cancel();
  }
}
