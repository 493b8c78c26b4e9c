/**
 * DuckDB's own worker, with two of its habits changed before its script runs.
 */

/**
 * DuckDB counts the bytes of its module as they pass through a stream of its own where it can make one. An answer rebuilt so has no
 * address under which the browser could keep compiled code, and all of it is compiled again in each page. Without that stream
 * DuckDB hands the server's answer over as it is.
 */
delete (globalThis as { TransformStream?: unknown }).TransformStream;

/**
 * Shared memory has all its pages from the start; they take no memory until they are written to. Where it grows while two threads
 * compute, the views that DuckDB's JavaScript has of it stay short, and reading a result fails ("offset is out of bounds").
 */
const sharedPages = 38_400;
const { Memory } = WebAssembly;
WebAssembly.Memory = class extends Memory {
  constructor(wanted: WebAssembly.MemoryDescriptor) {
    super(wanted.shared ? { ...wanted, initial: Math.max(wanted.initial, sharedPages) } : wanted);
  }
};

/** Takes the address of DuckDB's script, which then listens in this one's place. */
self.onmessage = async ({ data }: MessageEvent<string>) => {
  await import(/* @vite-ignore */ data);
  self.postMessage("ready");
};
