/** What a result column holds. `date` arrives as `YYYY-MM-DD`; nothing else than these leaves the engine. */
export type ColumnKind = "integer" | "number" | "text" | "boolean" | "date";

export type Shape = Readonly<Record<string, ColumnKind>>;

interface ValueOf {
  integer: number;
  number: number;
  text: string;
  boolean: boolean;
  date: string;
}

/** One read-only statement with the columns it promises. The engine refuses a result that breaks the promise. */
export interface Statement<S extends Shape> {
  readonly sql: string;
  readonly shape: S;
}

/** A result, column by column; every column has `length` entries. */
export interface Result<S extends Shape> {
  readonly length: number;
  readonly columns: { readonly [K in keyof S]: readonly (ValueOf[S[K]] | null)[] };
}

/** `figure` paints what is on screen, `detail` what was opened beside it, `prefetch` what may be asked next. */
export type Priority = "figure" | "detail" | "prefetch";

export interface QueryOptions {
  readonly signal?: AbortSignal | undefined;
  readonly priority?: Priority;
}

/** DuckDB behind one port. Rejects with the signal's reason when aborted, with `EngineError` otherwise. */
export interface Engine {
  query<S extends Shape>(statement: Statement<S>, options?: QueryOptions): Promise<Result<S>>;
  close(): Promise<void>;
}

/**
 * The engine while an extract is being loaded: statements that write are still accepted. An abort before `lock` may close
 * the engine: what is half loaded is of no use.
 */
export interface LoadingEngine extends Engine {
  execute(sql: string, options?: QueryOptions): Promise<void>;
  /** Ends loading: no external access and no setting can be changed from here on. */
  lock(): Promise<void>;
}
