import type { LoadingEngine } from "../../engine/Engine.ts";
import { identifier, literal } from "../../engine/literal.ts";
import { freeTextSql } from "./freeText.ts";
import type { ValueGuard } from "./ValueGuard.ts";

/** Wider than the exact rules, and ASCII only: RE2 is slow to compile classes of Unicode. */
const candidate =
  "(?:\\+[1-9]|\\b0)(?:[^0-9A-Za-z]*[0-9]){8}|[1-478](?:[^0-9A-Za-z]*[0-9]){5}[^0-9A-Za-z]*[0-9]?[0-9ABab](?:[^0-9A-Za-z]*[0-9]){8}";

/**
 * Guards a text column of a batch without bringing its values over: sentences are counted in SQL, and only short values
 * that may hold a number or an address come back for the exact rules.
 */
export async function screenText(
  engine: LoadingEngine,
  relation: string,
  column: string,
  guard: ValueGuard,
  signal: AbortSignal,
) {
  const value = `CAST(${identifier(column)} AS VARCHAR)`;
  const sentences = await engine.query(
    {
      sql: `SELECT count(*)::INTEGER AS n FROM ${relation} WHERE ${freeTextSql(value)}`,
      shape: { n: "integer" },
    },
    { signal },
  );
  guard.add(column, "free-text", sentences.columns.n[0] ?? 0);
  const likely = `contains(${value}, '@') OR (length(${value}) >= 10 AND regexp_matches(${value}, ${literal(candidate)}))`;
  const found = await engine.query(
    {
      sql: `SELECT ${value} AS v, count(*)::INTEGER AS n FROM ${relation} WHERE (${likely}) AND NOT ${freeTextSql(value)} GROUP BY 1`,
      shape: { v: "text", n: "integer" },
    },
    { signal },
  );
  for (let row = 0; row < found.length; row += 1) {
    const text = found.columns.v[row];
    if (text != null) guard.addText(column, text, found.columns.n[row] ?? 1);
  }
}
