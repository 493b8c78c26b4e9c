/**
 * Why a command refuses a plan, a key, a warehouse, a place to write or a sheet: a code with its sentence and advice
 * (`messages/<language>.json`: `<code>` and `<code>.advice`).
 * `values` names paths, tables, columns and numbers, never a value of the data nor of the key.
 */
export interface PackProblem {
  readonly code: PackProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export const packProblemCodes = [
  "plan-missing",
  "plan-not-json",
  "plan-invalid",
  "plan-version-missing",
  "plan-read-missing",
  "plan-watermark-missing",
  "key-missing",
  "key-unreadable",
  "key-short",
  "source-missing",
  "source-not-parquet",
  "source-column-missing",
  "source-column-type",
  "source-writer-unknown",
  "hierarchy-missing",
  "read-incomplete",
  "site-unknown",
  "counts-repeated",
  "collision",
  "disk-full",
  "output-not-writable",
  "output-not-extract",
  "app-missing",
  "app-other",
  "sheet-missing",
  "sheet-not-json",
  "out-of-memory",
  "failed",
] as const;

export type PackProblemCode = (typeof packProblemCodes)[number];
