import initParquet, { ParquetFile } from "parquet-wasm/esm";
import moduleUrl from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";
import { groupRows } from "./groupRows.ts";

export type DecodeRequest = { readonly kind: "start"; readonly files: readonly Blob[]; readonly columns: readonly string[] } | { readonly kind: "more" };

export type DecodeAnswer =
  | { readonly kind: "batch"; readonly file: number; readonly rows: number; readonly stream: Uint8Array<ArrayBuffer> }
  | { readonly kind: "end" }
  | { readonly kind: "failed"; readonly file: number; readonly message: string };

/** Batches decoded ahead of the engine: one on its way while the next is being made. */
let credit = 2;
let refill = () => undefined as void;

let file = 0;

async function decode(files: readonly Blob[], columns: readonly string[]): Promise<void> {
  await initParquet({ module_or_path: moduleUrl });
  for (; file < files.length; file++) await decodeFile(files[file] as Blob, columns);
  self.postMessage({ kind: "end" } satisfies DecodeAnswer);
}

async function decodeFile(blob: Blob, columns: readonly string[]): Promise<void> {
  const parquet = await ParquetFile.fromFile(blob);
  const sizes = parquet.metadata().rowGroups().map((group) => group.numRows());
  for (const { rowGroups, rows } of groupRows(sizes)) {
    while (credit === 0) await new Promise<void>((resolve) => (refill = resolve));
    credit--;
    const table = await parquet.read({ rowGroups: [...rowGroups], columns: [...columns], batchSize: rows });
    const stream = table.intoIPCStream() as Uint8Array<ArrayBuffer>;
    self.postMessage({ kind: "batch", file, rows, stream } satisfies DecodeAnswer, { transfer: [stream.buffer] });
  }
  parquet.free();
}

function fail(thrown: unknown): void {
  self.postMessage({ kind: "failed", file, message: String(thrown) } satisfies DecodeAnswer);
}

// The decoder's own panics reject no promise.
self.addEventListener("error", (event) => {
  event.preventDefault();
  fail(event.message);
});

self.onmessage = ({ data }: MessageEvent<DecodeRequest>) => {
  if (data.kind === "start") decode(data.files, data.columns).catch(fail);
  else {
    credit++;
    refill();
  }
};
