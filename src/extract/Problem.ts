/**
 * Why an extract, a plan or an address is refused: a code with its sentence and advice in both languages
 * (`locales/<language>/problem.json`: `<code>` and `<code>.advice`).
 * `values` names file, column, rule and number of values, never a value of the data.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  | "descriptor-missing"
  | "descriptor-not-json"
  | "descriptor-invalid"
  | "contract-unknown"
  | "level-unsupported"
  | "expired"
  | "resource-missing"
  | "resource-undeclared"
  | "file-truncated"
  | "file-altered"
  | "not-parquet"
  | "row-count"
  | "column-missing"
  | "column-type"
  | "text-column"
  | "identity-column"
  | "identity-values"
  | "free-text"
  | "rows-excluded"
  | "table-empty"
  | "server-error"
  | "connection-lost"
  | "other-origin"
  | "memory"
  | "engine";

/** Thrown inside `extract/` and turned into a value at its door. */
export class ExtractRefused extends Error {
  override readonly name = "ExtractRefused";

  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
