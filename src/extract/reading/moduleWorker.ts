import moduleUrl from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";

export type ModuleAnswer =
  | { readonly kind: "compiled"; readonly module: WebAssembly.Module }
  | { readonly kind: "failed"; readonly message: string };

async function compile(): Promise<WebAssembly.Module> {
  const response = await fetch(moduleUrl);
  if (!response.ok) throw new Error(`the decoder cannot be fetched: ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

const answer = (message: ModuleAnswer) => self.postMessage(message);

self.onmessage = () => {
  compile().then(
    (module) => answer({ kind: "compiled", module }),
    (thrown: unknown) => answer({ kind: "failed", message: String(thrown) }),
  );
};
