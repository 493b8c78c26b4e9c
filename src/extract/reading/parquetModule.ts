import moduleUrl from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";

/** The Parquet decoder, compiled once: workers that are handed one module share the machine code that it warms up to. */
export async function parquetModule(): Promise<WebAssembly.Module> {
  const answer = await fetch(moduleUrl);
  if (!answer.ok) throw new Error(`the decoder cannot be fetched: ${answer.status}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}
