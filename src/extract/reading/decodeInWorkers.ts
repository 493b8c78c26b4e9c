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

/**
 * Decodes Parquet files one after the other in as many workers as are wanted, which share the row groups of each and run ahead of
 * who takes them by `mostAhead` bytes together. Batches come as they are ready, with the place of the worker that numbered their
 * combinations.
 */
export async function* decodeInWorkers(
  order: Omit<DecodeOrder, "kind" | "share">,
  decoders: number,
  signal: AbortSignal,
): AsyncGenerator<DecodedBatch & { readonly decoder: number }> {
  const mostAhead = order.mostAhead / decoders;
  const running = Array.from({ length: decoders }, (_, place) =>
    decodeInWorker({ ...order, mostAhead, share: { place, decoders } }, signal),
  );
  const next = async (decoder: number) => ({ decoder, result: await running[decoder]!.next() });
  const waiting = new Map(running.map((_, decoder) => [decoder, next(decoder)]));
  try {
    while (waiting.size > 0) {
      const { decoder, result } = await Promise.race(waiting.values());
      waiting.delete(decoder);
      if (result.done) continue;
      yield { ...result.value, decoder };
      waiting.set(decoder, next(decoder));
    }
  } finally {
    for (const unfinished of waiting.values()) unfinished.catch(() => undefined);
    for (const one of running) void one.return(undefined).catch(() => undefined);
  }
}

async function* decodeInWorker(order: Omit<DecodeOrder, "kind">, signal: AbortSignal): AsyncGenerator<DecodedBatch> {
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
