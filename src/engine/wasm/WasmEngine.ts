import type { LoadingEngine, QueryOptions } from "../Engine.ts";

/** DuckDB in the browser: it has no Parquet reader of its own, so tables come in as Arrow. */
export interface WasmEngine extends LoadingEngine {
  /**
   * Makes a table of a whole Arrow IPC stream, uncompressed and outside the store, and answers with its qualified name.
   * The bytes are transferred to the engine's worker: the caller's buffer is empty afterwards.
   */
  insertArrow(table: string, stream: Uint8Array, options?: QueryOptions): Promise<string>;
  /** Drops what `insertArrow` made, if it is there. */
  dropArrow(table: string): Promise<void>;
}
