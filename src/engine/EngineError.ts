export type EngineErrorCode = "out-of-memory" | "syntax" | "closed" | "broken-promise" | "failed";

/** An engine's refusal. `detail` is DuckDB's own English text, for the copyable detail of an error, never the sentence. */
export class EngineError extends Error {
  override readonly name = "EngineError";

  constructor(
    readonly code: EngineErrorCode,
    readonly detail: string,
    readonly sql: string,
    /** What of `sql` it is about, in UTF-16 units from its beginning; null where DuckDB does not say. */
    readonly position: number | null = null,
  ) {
    super(detail);
  }
}
