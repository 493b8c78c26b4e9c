/** A table that a question may read. */
export interface ConsoleTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** What a question may be written with. */
export interface ConsoleWords {
  readonly tables: readonly ConsoleTable[];
  /** Names of functions, in the order of the alphabet. */
  readonly functions: readonly string[];
}

/** Why a question has no answer. `syntax`: what DuckDB cannot read or find; `denied`: files, the network, what would change the engine. */
export type ConsoleProblemCode = "empty" | "several" | "not-read" | "denied" | "syntax" | "out-of-memory" | "failed";

export interface ConsoleProblem {
  readonly code: ConsoleProblemCode;
  /** The word of the statement that is refused, or DuckDB's own words. */
  readonly detail: string;
  readonly said: "statement" | "engine";
  /** Where in the statement, in UTF-16 units; null where it is not known. */
  readonly position: number | null;
}

/** The first rows of an answer, each cell as DuckDB writes it, long ones cut. */
export interface ConsoleAnswer {
  readonly columns: readonly { readonly name: string; readonly type: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Rows of the whole answer, counted by a second question where there are more than shown. */
  readonly total: number;
  readonly milliseconds: number;
}

export type ConsoleOutcome =
  | { readonly state: "answered"; readonly answer: ConsoleAnswer }
  | { readonly state: "refused"; readonly problem: ConsoleProblem };

/** Questions in SQL to the records of an extract, for a reader who is entitled to them. Nothing can be written, set or fetched. */
export interface SqlConsole {
  /** As many rows are shown at most. */
  readonly limit: number;
  words(signal?: AbortSignal): Promise<ConsoleWords>;
  /** Rejects with the signal's reason when aborted. */
  run(sql: string, signal?: AbortSignal): Promise<ConsoleOutcome>;
}
