import { screenText } from "../guard/screenText.ts";
import type { ValueGuard } from "../guard/ValueGuard.ts";
import { ExtractRefused, refuseAny } from "../Problem.ts";
import type { Loading } from "./Loading.ts";
import type { SourceTable } from "./SourceTable.ts";

/** One combination of coded values of a batch, by the contract's column names; a column that the file lacks is null. */
export interface CodeRow {
  readonly values: Readonly<Record<string, string | null>>;
  readonly rows: number;
}

/** More combinations than this are no codes. */
const most = 50_000;

/** Counts the combinations of the coded columns of a batch and passes each value through the guard. */
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
  const list = present.map((column, index) => `${source.sql(column)} AS k${index}`).join(", ");
  const sql = `SELECT ${list}, count(*)::INTEGER AS n FROM ${relation} AS b GROUP BY ALL LIMIT ${most + 1}`;
  const found = await loading.engine.query({ sql, shape: { ...shape, n: "integer" as const } }, { signal: loading.signal });
  if (found.length > most) await refuseAsNoCodes(loading, relation, source, present, guard);
  const codes: CodeRow[] = [];
  const counts = present.map(() => new Map<string, number>());
  for (let row = 0; row < found.length; row += 1) {
    const rows = found.columns.n[row] ?? 0;
    const values: Record<string, string | null> = Object.fromEntries(columns.map((column) => [column, null]));
    present.forEach((column, index) => {
      const value = (found.columns as Record<string, readonly (string | null)[]>)[`k${index}`]?.[row] ?? null;
      values[column] = value;
      if (value !== null) counts[index]?.set(value, (counts[index].get(value) ?? 0) + rows);
    });
    codes.push({ values, rows });
  }
  present.forEach((column, index) => {
    for (const [value, rows] of counts[index] ?? []) guard.addText(source.fileName(column) ?? column, value, rows);
  });
  return codes;
}

async function refuseAsNoCodes(loading: Loading, relation: string, source: SourceTable, columns: readonly string[], guard: ValueGuard) {
  const { engine, signal } = loading;
  for (const column of columns) await screenText(engine, relation, source.fileName(column) ?? column, guard, signal);
  refuseAny(guard.problems());
  const counts = columns.map((column) => `count(DISTINCT ${source.sql(column)})`).join(", ");
  const sql = `SELECT list_position(l, list_max(l))::INTEGER AS at, list_max(l)::INTEGER AS n FROM (SELECT [${counts}] AS l FROM ${relation} AS b)`;
  const worst = await engine.query({ sql, shape: { at: "integer", n: "integer" } }, { signal });
  const column = columns[(worst.columns.at[0] ?? 1) - 1] ?? "";
  const values = { table: source.resource.name, column: source.fileName(column) ?? column, rule: "many", count: worst.columns.n[0] ?? most };
  throw new ExtractRefused({ code: "free-text", values });
}
