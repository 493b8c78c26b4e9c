/**
 * Why an extract, a plan or an address is refused: a code with its sentence and advice in both languages
 * (`locales/<language>/problem.json`: `<code>` and `<code>.advice`).
 * `values` names file, column, rule and number of values, never a value of the data.
 * The last eight refuse nothing: they are the remarks of an extract that was opened.
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
  | "engine"
  | "resource-unknown"
  | "care-sites-folded"
  | "stays-outside-hospitals"
  | "values-unlisted"
  | "mentions-unread"
  | "sheets-unreadable"
  | "sheet-known"
  | "sheet-refused";

/** Thrown inside `extract/` and turned into a value at its door. `further` holds what the same check found besides. */
export class ExtractRefused extends Error {
  override readonly name = "ExtractRefused";

  constructor(
    readonly problem: Problem,
    readonly further: readonly Problem[] = [],
  ) {
    super(problem.code);
  }
}

/** Throws all problems of one check together; does nothing when there are none. */
export function refuseAny(problems: readonly Problem[]): void {
  const [first, ...further] = problems;
  if (first) throw new ExtractRefused(first, further);
}
