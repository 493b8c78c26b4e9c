import type { ConsoleProblem } from "./SqlConsole.ts";
import { type SqlToken, sqlTokens } from "./sqlTokens.ts";

/** What a question may begin with. */
const beginnings = new Set(["SELECT", "WITH", "FROM", "VALUES", "TABLE", "("]);

/** Functions in the place of a table that only read, or make rows of their own. The others open files, follow pointers or change the engine. */
export const tableFunctions: ReadonlySet<string> = new Set([
  "duckdb_columns",
  "duckdb_functions",
  "duckdb_keywords",
  "duckdb_memory",
  "duckdb_settings",
  "duckdb_tables",
  "duckdb_types",
  "duckdb_views",
  "generate_series",
  "json_each",
  "json_tree",
  "pragma_storage_info",
  "pragma_table_info",
  "pragma_version",
  "range",
  "repeat",
  "repeat_row",
  "summary",
  "unnest",
]);

/**
 * What is refused before DuckDB sees it, so that the refusal can be said in words: DuckDB would refuse all but functions with effects. Else
 * the statement without its last semicolon. `known` are the engine's functions that stand in the place of a table.
 */
export function checkStatement(
  sql: string,
  known: ReadonlySet<string>,
): { readonly statement: string } | { readonly problem: ConsoleProblem } {
  const tokens = sqlTokens(sql);
  const last = tokens.findLastIndex(({ text, kind }) => kind !== "symbol" || text !== ";");
  const [first, ...rest] = tokens.slice(0, last + 1);
  const problem = (code: ConsoleProblem["code"], { text, start }: Pick<SqlToken, "text" | "start">) => ({
    problem: { code, detail: text, said: "statement" as const, position: start },
  });
  if (!first) return { problem: { code: "empty", detail: "", said: "statement", position: null } };
  if (!beginnings.has(first.text.toUpperCase()) || first.kind === "name") return problem("not-read", first);
  const between = rest.find(({ kind, text }) => kind === "symbol" && text === ";");
  if (between) return problem("several", between);
  const called = rest.find((token, at) => isDenied(token, rest[at + 1], known));
  if (called) return problem("denied", called);
  return { statement: sql.slice(0, tokens[last]!.end) };
}

/** A function of the engine that is not in the list above, or a name that is written so that it cannot be read. */
function isDenied({ kind, text, end }: SqlToken, next: SqlToken | undefined, known: ReadonlySet<string>): boolean {
  if (kind === "word" && text.toUpperCase() === "U" && next?.text === "&" && next.start === end) return true;
  if ((kind !== "word" && kind !== "name") || next?.text !== "(" || next.kind !== "symbol") return false;
  const name = text.toLowerCase();
  return (known.has(name) && !tableFunctions.has(name)) || effects.has(name);
}

/** They stand in the place of a value, and do something. */
const effects: ReadonlySet<string> = new Set(["currval", "nextval", "setseed", "write_log"]);
