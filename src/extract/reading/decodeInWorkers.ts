import type { DecodeAnswer, DecodeOrder, DecodeRequest } from "./decodeWorker.ts";
import { startWorker } from "./startWorker.ts";

/** Rows of one file as an Arrow IPC stream. */
export type DecodedBatch = Extract<DecodeAnswer, { kind: "batch" }>;

/** Thrown when a file turns out not to be readable; `file` is its place in the list. */
export class UndecodableFile extends Error {
  constructor(
    readonly file: number,
    message: string,
  ) {
    super(message);
  }
}

/** Decodes Parquet files one after the other in a worker, which runs ahead of who takes them by `mostAhead` bytes. */
export async function* decodeInWorker(
  order: Omit<DecodeOrder, "kind">,
  signal: AbortSignal,
): AsyncGenerator<DecodedBatch> {
  const worker = startWorker<DecodeRequest, DecodeAnswer>(
    new Worker(new URL("./decodeWorker.ts", import.meta.url), { type: "module" }),
    signal,
  );
  try {
    worker.send({ kind: "start", ...order });
    for (;;) {
      const answer = await worker.next();
      if (answer.kind === "end") return;
      if (answer.kind === "failed") throw new UndecodableFile(answer.file, answer.message);
      // Whoever takes the stream empties its buffer.
      const bytes = answer.stream.length;
      yield answer;
      worker.send({ kind: "taken", bytes });
    }
  } finally {
    worker.terminate();
  }
}
