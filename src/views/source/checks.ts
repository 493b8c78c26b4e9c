import type { ProblemCode } from "../../extract/Problem.ts";

/** What a reader checks, in this order. */
export const checks = ["descriptor", "integrity", "columns", "pseudonymisation", "rows"] as const;
export type Check = (typeof checks)[number];

const checkOf: Readonly<Partial<Record<ProblemCode, Check>>> = {
  "descriptor-missing": "descriptor",
  "descriptor-not-json": "descriptor",
  "descriptor-invalid": "descriptor",
  "contract-unknown": "descriptor",
  expired: "descriptor",
  "resource-missing": "descriptor",
  "resource-undeclared": "descriptor",
  "file-truncated": "integrity",
  "file-altered": "integrity",
  "not-parquet": "columns",
  "row-count": "columns",
  "column-missing": "columns",
  "column-type": "columns",
  "text-column": "pseudonymisation",
  "identity-column": "pseudonymisation",
  "identity-values": "pseudonymisation",
  "free-text": "pseudonymisation",
  "hidden-values": "rows",
  "rows-excluded": "rows",
  "table-empty": "rows",
};

/** Outcome of each check of a refused extract: the first that failed ends the reading, save others that failed with it. */
export function outcomes(
  codes: readonly ProblemCode[],
): readonly { readonly check: Check; readonly outcome: "passed" | "failed" | "not reached" }[] {
  const failed = new Set(codes.flatMap((code) => checkOf[code] ?? []));
  const first = checks.findIndex((check) => failed.has(check));
  return checks.map((check, index) => ({
    check,
    outcome: failed.has(check) ? "failed" : first === -1 || index > first ? "not reached" : "passed",
  }));
}
