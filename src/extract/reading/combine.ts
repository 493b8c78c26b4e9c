import type { LoadingEngine } from "../../engine/Engine.ts";
import { identifier } from "../../engine/literal.ts";
import type { Combination } from "../TableReader.ts";

/** Combinations beyond which columns are no codes. */
export const mostCombinations = 50_000;

/** Name of the table in which `combine` keeps what each number stands for. */
export const combinationTable = (relation: string) => identifier(`${relation.replaceAll('"', "")}_combination`);

/** Numbers the combinations of the coded columns of Parquet files; none where nothing is coded, null where they are too many. */
export async function combine(
  engine: LoadingEngine,
  relation: string,
  files: string,
  coded: readonly string[],
  signal: AbortSignal,
): Promise<readonly Combination[] | null> {
  if (coded.length === 0) return [];
  const names = coded.map(identifier).join(", ");
  await engine.execute(
    `CREATE OR REPLACE TABLE ${combinationTable(relation)} AS SELECT (row_number() OVER () - 1)::INTEGER AS code, * FROM
      (SELECT ${names}, count(*)::INTEGER AS reading_rows FROM ${files} GROUP BY ALL LIMIT ${mostCombinations + 1})`,
    { signal },
  );
  const shape = Object.fromEntries(coded.map((column) => [column, "text" as const]));
  const sql = `SELECT code AS reading_code, reading_rows, ${coded.map((column) => `${identifier(column)}::VARCHAR AS ${identifier(column)}`).join(", ")} FROM ${combinationTable(relation)} ORDER BY code`;
  const { length, columns } = await engine.query(
    { sql, shape: { ...shape, reading_code: "integer", reading_rows: "integer" } },
    { signal },
  );
  if (length > mostCombinations) return null;
  const texts = columns as Readonly<Record<string, readonly (string | null)[]>>;
  const numbers = columns as unknown as Readonly<Record<string, readonly number[]>>;
  return Array.from({ length }, (_, row) => ({
    code: numbers["reading_code"]?.[row] ?? 0,
    values: Object.fromEntries(coded.map((column) => [column, texts[column]?.[row] ?? null])),
    rows: numbers["reading_rows"]?.[row] ?? 0,
  }));
}
