import { literal } from "../../engine/literal.ts";
import type { CodeRow } from "./distinctCodes.ts";
import type { SourceTable } from "./SourceTable.ts";

/** A combination of coded values with what it folds into, by column of the store. */
export interface FoldedRow {
  readonly code: CodeRow;
  readonly folded: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * `JOIN` of relation `b` with the folded values of its batch, as relation `code`. Rows of other combinations are left out.
 * Columns that hold one value over the whole batch are not compared.
 *
 * @param all every combination of the batch; @param kept those to be joined; @param types SQL types of the folded columns
 */
export function codeJoin(source: SourceTable, all: readonly CodeRow[], kept: readonly FoldedRow[], types: Readonly<Record<string, string>>): string {
  const columns = Object.keys(all[0]?.values ?? {}).filter(
    (column) => source.has(column) && all.some((code) => code.values[column] !== all[0]?.values[column]),
  );
  const folded = Object.keys(types);
  const rows = kept.map(
    ({ code, folded: values }) =>
      `(${[...columns.map((column) => literal(code.values[column] ?? null)), ...folded.map((name) => literal(values[name] ?? null))].join(", ")})`,
  );
  const names = [...columns.map((_, index) => `k${index}`), ...folded];
  const cast = [...columns.map((_, index) => `CAST(k${index} AS VARCHAR) AS k${index}`), ...folded.map((name) => `CAST(${name} AS ${types[name]}) AS ${name}`)];
  const on = columns.map((column, index) => `${source.sql(column)} IS NOT DISTINCT FROM code.k${index}`).join(" AND ");
  return `JOIN (SELECT ${cast.join(", ")} FROM (VALUES ${rows.join(", ")}) AS v(${names.join(", ")})) AS code ON ${on || "TRUE"}`;
}
