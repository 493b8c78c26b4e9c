import { RecordBatchReader } from "apache-arrow";
import initParquet, { ParquetFile, type RecordBatch as WasmBatch } from "parquet-wasm/esm";
import type { ParquetColumn } from "../ParquetColumn.ts";
import { BatchWriter } from "./BatchWriter.ts";
import { Combiner } from "./Combiner.ts";
import { withDictionaries } from "./withDictionaries.ts";

export interface DecodeOrder {
  readonly kind: "start";
  readonly module: WebAssembly.Module;
  readonly files: readonly { readonly blob: Blob; readonly columns: readonly ParquetColumn[] }[];
  readonly columns: readonly string[];
  readonly coded: readonly string[];
  /** Of several decoders, each takes every so many row groups, from its own place on. */
  readonly share: { readonly place: number; readonly decoders: number };
  /** Rows decoded at once, and rows handed over together. */
  readonly rows: { readonly piece: number; readonly batch: number };
  /** Bytes handed over and not yet taken beyond which the decoder waits. */
  readonly mostAhead: number;
  /** Combinations beyond which the coded columns are handed over as they are. */
  readonly mostCombinations: number;
}

export type DecodeRequest = DecodeOrder | { readonly kind: "taken"; readonly bytes: number };

/** Combinations by number, with the rows of a batch that show them; `fresh` are those first met in it, numbered from `first`. */
export interface CombinationCounts {
  readonly rows: readonly (readonly [number, number])[];
  readonly first: number;
  readonly fresh: readonly (readonly (string | null)[])[];
}

export type DecodeAnswer =
  | {
      readonly kind: "batch";
      readonly file: number;
      readonly rows: number;
      readonly stream: Uint8Array<ArrayBuffer>;
      /** Null where there were too many. */
      readonly combinations: CombinationCounts | null;
    }
  | { readonly kind: "end" }
  | { readonly kind: "failed"; readonly file: number; readonly message: string };

/** Bytes handed over that the engine has not yet taken. */
let ahead = 0;
let goOn = () => undefined as void;
let file = 0;

async function decode(order: DecodeOrder): Promise<void> {
  await initParquet({ module_or_path: order.module });
  let combiner = order.coded.length > 0 ? new Combiner(order.coded.length) : null;
  let told = 0;
  // The first batch is small, so that the engine soon has something to do.
  let target = order.rows.piece;
  for (; file < order.files.length; file++) {
    let writer = new BatchWriter(order.coded, combiner);
    const flush = () => {
      if (writer.rows > 0) told = handOver(writer, told);
      writer = new BatchWriter(order.coded, combiner);
    };
    for await (const piece of piecesOf(order)) {
      const [batch] = RecordBatchReader.from(piece.intoIPCStream());
      if (batch) writer.add(batch);
      if (combiner && combiner.size > order.mostCombinations) {
        combiner = null;
        flush();
      }
      if (writer.rows < target) continue;
      flush();
      target = Math.min(target * 2, order.rows.batch);
      while (ahead > order.mostAhead) await new Promise<void>((resolve) => (goOn = resolve));
    }
    flush();
  }
  answer({ kind: "end" });
}

async function* piecesOf({ files, columns, coded, rows, share }: DecodeOrder): AsyncGenerator<WasmBatch> {
  const { blob, columns: found } = files[file] as DecodeOrder["files"][number];
  const parquet = await ParquetFile.fromFile(await withDictionaries(blob, found, coded));
  const rowGroups = Array.from({ length: parquet.metadata().numRowGroups() }, (_, group) => group).filter(
    (group) => group % share.decoders === share.place,
  );
  const stream = await parquet.stream({
    batchSize: rows.piece,
    columns: [...new Set([...columns, ...coded])],
    rowGroups,
  });
  const reader = (stream as ReadableStream<WasmBatch>).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  parquet.free();
}

function handOver(writer: BatchWriter, first: number): number {
  const stream = writer.finish();
  const taken = writer.combiner?.take(first) ?? null;
  const combinations = taken
    ? { rows: taken.rows, first, fresh: taken.values }
    : writer.coded.length > 0
      ? null
      : { rows: [], first, fresh: [] };
  ahead += stream.length;
  answer({ kind: "batch", file, rows: writer.rows, stream, combinations }, [stream.buffer]);
  return first + (taken?.values.length ?? 0);
}

function answer(message: DecodeAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

const fail = (thrown: unknown) => answer({ kind: "failed", file, message: String(thrown) });

// The decoder's own panics reject no promise.
self.addEventListener("error", (event) => {
  event.preventDefault();
  fail(event.message);
});

self.onmessage = ({ data }: MessageEvent<DecodeRequest>) => {
  if (data.kind === "start") decode(data).catch(fail);
  else {
    ahead -= data.bytes;
    goOn();
  }
};
