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
  const [first] = all;
  const varying = Object.keys(first?.values ?? {}).filter(
    (column) => source.has(column) && all.some((code) => code.values[column] !== first?.values[column]),
  );
  const keys: readonly Key[] =
    first?.number === undefined
      ? varying.map((column) => ({
          type: "VARCHAR",
          sql: `CAST(${source.sql(column)} AS VARCHAR)`,
          of: (code) => code.values[column] ?? null,
        }))
      : [{ type: "INTEGER", sql: `b.${combinationColumn}`, of: (code) => code.number ?? null }];
  const folded = Object.keys(types);
  const rows = kept.map(({ code, folded: values }) => {
    const cells = [...keys.map((key) => key.of(code)), ...folded.map((name) => values[name] ?? null)];
    return `(${cells.map(literal).join(", ")})`;
  });
  const names = [...keys.map((_, index) => `k${index}`), ...folded];
  const cast = [
    ...keys.map(({ type }, index) => `CAST(k${index} AS ${type}) AS k${index}`),
    ...folded.map((name) => `CAST(${name} AS ${types[name]}) AS ${name}`),
  ];
  const on = keys
    .map(({ sql }, index) => `${sql} ${first?.number === undefined ? "IS NOT DISTINCT FROM" : "="} code.k${index}`)
    .join(" AND ");
  return `JOIN (SELECT ${cast.join(", ")} FROM (VALUES ${rows.join(", ")}) AS v(${names.join(", ")})) AS code ON ${on || "TRUE"}`;
}

/** What a batch and its combinations are compared by. */
interface Key {
  readonly type: "INTEGER" | "VARCHAR";
  readonly sql: string;
  readonly of: (code: CodeRow) => string | number | null;
}
