export type EngineErrorCode = "out-of-memory" | "syntax" | "closed" | "broken-promise" | "failed";

/** An engine's refusal. `detail` is DuckDB's own English text, for the copyable detail of an error, never the sentence. */
export class EngineError extends Error {
  override readonly name = "EngineError";

  constructor(
    readonly code: EngineErrorCode,
    readonly detail: string,
    readonly sql: string,
  ) {
    super(detail);
  }
}
