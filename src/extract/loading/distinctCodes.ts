import { screenText } from "../guard/screenText.ts";
import type { ValueGuard } from "../guard/ValueGuard.ts";
import { ExtractRefused, refuseAny } from "../Problem.ts";
import type { Combination } from "../TableReader.ts";
import type { Loading } from "./Loading.ts";
import type { SourceTable } from "./SourceTable.ts";

/** One combination of coded values of a batch, by the contract's column names; a column that the file lacks is null. */
export interface CodeRow {
  readonly values: Readonly<Record<string, string | null>>;
  readonly rows: number;
  /** What `combinationColumn` holds for it, where the reader numbers combinations. */
  readonly number?: number;
}

/** More combinations than this are no codes. */
const most = 50_000;

/** The combinations that the reader counted, under the contract's names. */
export function numberedCodes(
  source: SourceTable,
  columns: readonly string[],
  combinations: readonly Combination[],
): readonly CodeRow[] {
  const names = columns.map((column) => [column, source.fileName(column) ?? ""] as const);
  return combinations.map(({ code, values, rows }) => ({
    values: Object.fromEntries(names.map(([column, name]) => [column, values[name] ?? null])),
    rows,
    number: code,
  }));
}

/** Counts the combinations of the coded columns of a batch in SQL; refuses an extract whose codes are too many. */
export async function distinctCodes(
  loading: Loading,
  relation: string,
  source: SourceTable,
  columns: readonly string[],
  guard: ValueGuard,
): Promise<readonly CodeRow[]> {
  const present = columns.filter((column) => source.has(column));
  if (present.length === 0) return [{ values: Object.fromEntries(columns.map((column) => [column, null])), rows: 0 }];
  const shape = Object.fromEntries(present.map((_, index) => [`k${index}`, "text"] as const));
  const list = present.map((column, index) => `CAST(${source.sql(column)} AS VARCHAR) AS k${index}`).join(", ");
  const sql = `SELECT ${list}, count(*)::INTEGER AS n FROM ${relation} AS b GROUP BY ALL LIMIT ${most + 1}`;
  const found = await loading.engine.query(
    { sql, shape: { ...shape, n: "integer" as const } },
    { signal: loading.signal },
  );
  if (found.length > most) await refuseAsNoCodes(loading, relation, source, present, guard);
  const values = found.columns as Record<string, readonly (string | null)[]>;
  return Array.from({ length: found.length }, (_, row) => ({
    values: Object.fromEntries(columns.map((column) => [column, values[`k${present.indexOf(column)}`]?.[row] ?? null])),
    rows: found.columns.n[row] ?? 0,
  }));
}

/** Passes each value of the coded columns of a batch through the guard once. */
export function guardCodes(source: SourceTable, codes: readonly CodeRow[], guard: ValueGuard): void {
  const counts = new Map<string, Map<string, number>>();
  for (const { values, rows } of codes) {
    for (const [column, value] of Object.entries(values)) {
      if (value === null) continue;
      const ofColumn = counts.get(column) ?? new Map<string, number>();
      counts.set(column, ofColumn.set(value, (ofColumn.get(value) ?? 0) + rows));
    }
  }
  for (const [column, ofColumn] of counts)
    for (const [value, rows] of ofColumn) guard.addText(source.fileName(column) ?? column, value, rows);
}

async function refuseAsNoCodes(
  loading: Loading,
  relation: string,
  source: SourceTable,
  columns: readonly string[],
  guard: ValueGuard,
) {
  const { engine, signal } = loading;
  for (const column of columns) await screenText(engine, relation, source.fileName(column) ?? column, guard, signal);
  refuseAny(guard.problems());
  const counts = columns.map((column) => `count(DISTINCT ${source.sql(column)})`).join(", ");
  const sql = `SELECT list_position(l, list_max(l))::INTEGER AS at, list_max(l)::INTEGER AS n FROM (SELECT [${counts}] AS l FROM ${relation} AS b)`;
  const worst = await engine.query({ sql, shape: { at: "integer", n: "integer" } }, { signal });
  const column = columns[(worst.columns.at[0] ?? 1) - 1] ?? "";
  const values = {
    table: source.resource.name,
    column: source.fileName(column) ?? column,
    rule: "many",
    count: worst.columns.n[0] ?? most,
  };
  throw new ExtractRefused({ code: "free-text", values });
}
