import type { Engine, QueryOptions } from "../../engine/Engine.ts";
import { EngineError } from "../../engine/EngineError.ts";
import { unlessAborted } from "../../engine/unlessAborted.ts";
import { identifier } from "../../engine/literal.ts";
import { checkStatement } from "./checkStatement.ts";
import type { ConsoleOutcome, ConsoleProblem, ConsoleWords, SqlConsole } from "./SqlConsole.ts";

const limit = 200;

/** Longer texts are cut: a cell is for reading. */
const longest = 500;

/** Before the statement of a reader, on a line of its own. */
const describe = "DESCRIBE\n";

/**
 * The console of an extract, over an engine that is locked. Each statement is described first, by which DuckDB itself makes sure that it is
 * one question and no more; its answer is then read as a table within another question, in a transaction that writes nothing.
 */
export function openConsole(engine: Engine): SqlConsole {
  let words: Promise<ConsoleWords & { readonly tableFunctions: ReadonlySet<string> }> | null = null;
  const known = (signal?: AbortSignal) => {
    words ??= readWords(engine, { priority: "detail" });
    words.catch(() => (words = null));
    return unlessAborted(words, signal);
  };
  return {
    limit,
    words: known,
    async run(sql, signal) {
      const checked = checkStatement(sql, (await known(signal)).tableFunctions);
      if ("problem" in checked) return { state: "refused", problem: checked.problem };
      try {
        return await ask(engine, checked.statement, { signal, priority: "detail" });
      } catch (thrown) {
        if (!(thrown instanceof EngineError)) throw thrown;
        return { state: "refused", problem: problemOf(thrown, checked.statement.length) };
      }
    },
  };
}

async function ask(engine: Engine, statement: string, options: QueryOptions): Promise<ConsoleOutcome> {
  const started = performance.now();
  // The semicolon makes the engine prepare it, which it does with one statement only.
  const sql = `${describe}${statement}\n;`;
  const { columns: described } = await engine.query(
    { sql, shape: { column_name: "text", column_type: "text" } },
    options,
  );
  const columns = described.column_name.map((name, at) => {
    const type = described.column_type[at] ?? "";
    return {
      name: name ?? "",
      type,
      isNumber: /^(U?(TINY|SMALL|BIG|HUGE)?INT|INTEGER|UINTEGER|DECIMAL|DOUBLE|FLOAT)/.test(type),
    };
  });
  const names = columns.map((_, at) => `c${at}`);
  const table = `(\n${statement}\n) AS answer(${names.map(identifier).join(", ")})`;
  const cells = names.map((name) => `left(${name}::VARCHAR, ${longest + 1}) AS ${name}`);
  const shape = Object.fromEntries(names.map((name) => [name, "text"] as const));
  const found = await engine.query(
    { sql: `SELECT ${cells.join(", ")} FROM ${table} LIMIT ${limit + 1}`, shape },
    options,
  );
  const isMore = found.length > limit;
  const total = isMore ? await countRows(engine, table, options) : found.length;
  const rows = Array.from({ length: Math.min(found.length, limit) }, (_, row) =>
    names.map((name) => shortened(found.columns[name]![row] ?? null)),
  );
  return { state: "answered", answer: { columns, rows, total, milliseconds: performance.now() - started } };
}

async function countRows(engine: Engine, table: string, options: QueryOptions): Promise<number> {
  const sql = `SELECT count(*) AS n FROM ${table}`;
  return (await engine.query({ sql, shape: { n: "integer" } }, options)).columns.n[0] ?? 0;
}

const shortened = (text: string | null) =>
  text !== null && text.length > longest ? `${text.slice(0, longest)}…` : text;

/** The statement ends where DuckDB may still be waiting for more of it. */
function problemOf({ code, detail, position }: EngineError, length: number): ConsoleProblem {
  const at = position === null ? null : Math.max(0, Math.min(length, position - describe.length));
  const said = { detail: detail.replace(/\n+LINE \d+:[^]*$/, ""), said: "engine" } as const;
  if (/multiple statements|Expected a single/i.test(detail)) return { code: "several", ...said, position: at };
  if (/^Permission Error|disabled by configuration|read-only/i.test(detail))
    return { code: "denied", ...said, position: at };
  if (code === "closed" || code === "broken-promise") return { code: "failed", ...said, position: null };
  return { code, ...said, position: code === "syntax" ? at : null };
}

async function readWords(engine: Engine, options: QueryOptions) {
  const columns = await engine.query(
    {
      sql: `SELECT table_name::VARCHAR AS name, column_name::VARCHAR AS column, data_type::VARCHAR AS type
        FROM duckdb_columns() WHERE database_name = 'store' ORDER BY table_name, column_index`,
      shape: { name: "text", column: "text", type: "text" },
    },
    options,
  );
  const functions = await engine.query(
    {
      sql: `SELECT DISTINCT function_name::VARCHAR AS name, function_type::VARCHAR AS type FROM duckdb_functions() ORDER BY ALL`,
      shape: { name: "text", type: "text" },
    },
    options,
  );
  const tables = new Map<string, { name: string; type: string }[]>();
  for (let row = 0; row < columns.length; row++) {
    const { name, column, type } = columns.columns;
    const known = tables.get(name[row]!) ?? [];
    tables.set(name[row]!, [...known, { name: column[row]!, type: type[row]! }]);
  }
  const named = functions.columns.name.map((name, at) => ({ name: name!, type: functions.columns.type[at]! }));
  return {
    tables: [...tables].map(([name, found]) => ({ name, columns: found })),
    functions: [
      ...new Set(
        named
          .filter(({ name, type }) => type !== "pragma" && type !== "table" && /^[a-z]\w*$/.test(name))
          .map(({ name }) => name),
      ),
    ],
    tableFunctions: new Set(named.filter(({ type }) => type.startsWith("table")).map(({ name }) => name.toLowerCase())),
  };
}
