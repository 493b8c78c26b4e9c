import { inlineTable } from "../../engine/inlineTable.ts";
import { literal } from "../../engine/literal.ts";
import { combinationColumn } from "../TableReader.ts";
import type { CodeRow } from "./distinctCodes.ts";
import type { SourceTable } from "./SourceTable.ts";

/** A combination of coded values with what it folds into, by column of the store. */
export interface FoldedRow {
  readonly code: CodeRow;
  readonly folded: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * `JOIN` of relation `b` with the folded values of its batch, as relation `code`; rows of other combinations are left out.
 * Combinations are compared by the reader's number where it gives one, else by the columns that vary over the batch.
 *
 * @param all every combination of the batch; @param kept those to be joined; @param types SQL types of the folded columns
 */
export function codeJoin(
  source: SourceTable,
  all: readonly CodeRow[],
  kept: readonly FoldedRow[],
  types: Readonly<Record<string, string>>,
): string {
  if (all[0]?.number !== undefined) return numberedJoin(kept, types);
  const [first] = all;
  const varying = Object.keys(first?.values ?? {}).filter(
    (column) => source.has(column) && all.some((code) => code.values[column] !== first?.values[column]),
  );
  const folded = Object.keys(types);
  const rows = kept.map(({ code, folded: values }) => {
    const cells = [
      ...varying.map((column) => code.values[column] ?? null),
      ...folded.map((name) => values[name] ?? null),
    ];
    return `(${cells.map(literal).join(", ")})`;
  });
  const names = [...varying.map((_, index) => `k${index}`), ...folded];
  const cast = [
    ...varying.map((_, index) => `CAST(k${index} AS VARCHAR) AS k${index}`),
    ...folded.map((name) => `CAST(${name} AS ${types[name]}) AS ${name}`),
  ];
  const on = varying
    .map((column, index) => `CAST(${source.sql(column)} AS VARCHAR) IS NOT DISTINCT FROM code.k${index}`)
    .join(" AND ");
  return `JOIN (SELECT ${cast.join(", ")} FROM (VALUES ${rows.join(", ")}) AS v(${names.join(", ")})) AS code ON ${on || "TRUE"}`;
}

/** Numbers only, and thousands of them: as one text per column, which DuckDB plans in no time. */
function numberedJoin(kept: readonly FoldedRow[], types: Readonly<Record<string, string>>): string {
  const table = inlineTable([
    { name: "number", type: "INTEGER", values: kept.map(({ code }) => code.number ?? null) },
    ...Object.entries(types).map(([name, type]) => ({
      name,
      type,
      values: kept.map(({ folded }) => folded[name] ?? null),
    })),
  ]);
  return `JOIN ${table} AS code ON b.${combinationColumn} = code.number`;
}
