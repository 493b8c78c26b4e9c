import type { LoadingEngine, QueryOptions } from "../Engine.ts";

/** DuckDB in the browser: it has no Parquet reader of its own, so tables come in as Arrow. */
export interface WasmEngine extends LoadingEngine {
  /**
   * Appends a whole Arrow IPC stream to a table, which is created from the stream's schema if `create`.
   * The bytes are transferred to the engine's worker: the caller's buffer is empty afterwards.
   */
  insertArrow(table: string, stream: Uint8Array, create: boolean, options?: QueryOptions): Promise<void>;
}
