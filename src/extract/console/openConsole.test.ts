import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine, LoadingEngine } from "../../engine/Engine.ts";
import { lateEngine } from "../../engine/lateEngine.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { openConsole } from "./openConsole.ts";
import type { ConsoleAnswer, ConsoleOutcome, ConsoleProblem, SqlConsole } from "./SqlConsole.ts";

let engine: LoadingEngine;
let sql: SqlConsole;
beforeAll(async () => {
  engine = await openNativeEngine();
  await engine.execute(`CREATE TABLE visit_occurrence AS
    SELECT range::INTEGER AS visit_occurrence_id, ['f', 'm'][1 + range % 2]::ENUM('f', 'm') AS sex,
      DATE '2024-01-01' + range::INTEGER AS visit_start_date FROM range(1000)`);
  await engine.execute("CREATE VIEW note_nlp AS SELECT visit_occurrence_id AS note_id FROM visit_occurrence");
  await engine.lock();
  sql = openConsole(engine);
});
afterAll(() => engine.close());

function answer(outcome: ConsoleOutcome): ConsoleAnswer {
  if (outcome.state === "refused") throw new Error(`${outcome.problem.code}: ${outcome.problem.detail}`);
  return outcome.answer;
}
async function problem(text: string): Promise<ConsoleProblem> {
  const outcome = await sql.run(text);
  if (outcome.state === "answered") throw new Error(`answered: ${text}`);
  return outcome.problem;
}

/** Everything that a statement might change. */
async function traces(): Promise<unknown> {
  const one = async (question: string) =>
    (await engine.query({ sql: `SELECT (${question})::VARCHAR AS found`, shape: { found: "text" } })).columns.found[0];
  return Promise.all(
    [
      "SELECT count(*) || ' ' || sum(hash(v)) FROM visit_occurrence v",
      "SELECT list((database_name, table_name, sql) ORDER BY table_name) FROM duckdb_tables()",
      "SELECT list((database_name, view_name) ORDER BY view_name) FROM duckdb_views()",
      "SELECT list((name, value) ORDER BY name) FROM duckdb_settings()",
      "SELECT list(database_name ORDER BY database_name) FROM duckdb_databases()",
      "SELECT count(*) FROM duckdb_types()",
      "SELECT count(*) FROM duckdb_functions()",
      "SELECT count(*) FROM duckdb_logs()",
      "SELECT count(*) FROM duckdb_prepared_statements()",
    ].map(one),
  );
}

const writes = [
  "INSERT INTO visit_occurrence VALUES (1, 'f', NULL)",
  "UPDATE visit_occurrence SET sex = 'f'",
  "DELETE FROM visit_occurrence",
  "WITH gone AS (DELETE FROM visit_occurrence RETURNING *) FROM gone",
  "CREATE TABLE t AS SELECT 1",
  "CREATE TEMP TABLE t AS SELECT 1",
  "CREATE OR REPLACE VIEW note_nlp AS SELECT 1",
  "CREATE MACRO f(a) AS a",
  "DROP TABLE visit_occurrence",
  "ALTER TABLE visit_occurrence ADD COLUMN a INTEGER",
  "TRUNCATE visit_occurrence",
  "SET threads = 1",
  "RESET threads",
  "PRAGMA threads = 1",
  "CALL enable_logging()",
  "ATTACH 'x.db'",
  "DETACH store",
  "USE memory",
  "COPY visit_occurrence TO 'x.csv'",
  "EXPORT DATABASE 'x'",
  "INSTALL httpfs",
  "LOAD httpfs",
  "BEGIN",
  "COMMIT",
  "ROLLBACK",
  "CHECKPOINT",
  "VACUUM",
  "ANALYZE",
  "PREPARE p AS SELECT 1",
  "EXECUTE p",
  "SET VARIABLE a = 1",
  "EXPLAIN ANALYZE SELECT 1",
];
const reads = [
  "SELECT * FROM read_csv('/etc/passwd')",
  "SELECT * FROM read_text('/etc/passwd')",
  "SELECT * FROM read_blob('/etc/passwd')",
  "SELECT * FROM glob('/etc/*')",
  "SELECT * FROM '/etc/passwd'",
  "SELECT * FROM 'https://example.org/a.parquet'",
  "SELECT * FROM \"read_csv\"('/etc/passwd')",
  "SELECT * FROM read_csv /* ( */ ('/etc/passwd')",
  "SELECT * FROM sniff_csv('/etc/passwd')",
  "SELECT * FROM parquet_scan('https://example.org/a.parquet')",
  "SELECT * FROM enable_logging()",
  "SELECT * FROM checkpoint('store')",
  "SELECT * FROM truncate_duckdb_logs()",
  "SELECT * FROM arrow_scan(1::POINTER, 2::POINTER, 3::POINTER)",
  "SELECT * FROM query('SELECT * FROM ' || 'enable_' || 'logging()')",
  "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT * FROM enable_logging()'))",
  'SELECT * FROM U&"enable\\005flogging"()',
  "SELECT nextval('s')",
  "SELECT write_log('x')",
  "SELECT getenv('HOME')",
];

describe("the console answers", () => {
  test("the first rows in their order, each cell as text, and how many there are in all", async () => {
    const { columns, rows, total } = answer(
      await sql.run("SELECT *, ';' AS mark -- the last first\nFROM visit_occurrence ORDER BY 1 DESC -- ;\n;\n"),
    );
    expect(columns.map(({ name, type, isNumber }) => [name, type, isNumber])).toEqual([
      ["visit_occurrence_id", "INTEGER", true],
      ["sex", "ENUM('f', 'm')", false],
      ["visit_start_date", "DATE", false],
      ["mark", "VARCHAR", false],
    ]);
    expect([rows.length, total]).toEqual([200, 1000]);
    expect(rows[0]).toEqual(["999", "m", "2026-09-26", ";"]);
    expect(rows.map(([id]) => Number(id))).toEqual(Array.from({ length: 200 }, (_, at) => 999 - at));
  });

  test.each([
    ["WITH a AS (SELECT 1 AS x) SELECT x, x FROM a", [["1", "1"]]],
    ["FROM range(2)", [["0"], ["1"]]],
    [
      "VALUES (NULL, 1.50), ('é', 2)",
      [
        [null, "1.50"],
        ["é", "2.00"],
      ],
    ],
    ["(SELECT [1, 2] AS list)", [["[1, 2]"]]],
    ["SELECT $$;'$$ AS a, E'\\';' AS b, '--' AS \"c;\"", [[";'", "';", "--"]]],
    ["SELECT 1 WHERE FALSE", []],
  ])("%s", async (text, rows) => {
    const found = answer(await sql.run(text));
    expect(found.rows).toEqual(rows);
    expect(found.total).toBe(rows.length);
  });

  test("who asks for the words again, where the first to ask is gone before they are there", async () => {
    let start: (started: Engine) => void = () => undefined;
    const late = openConsole(lateEngine(new Promise<Engine>((resolve) => (start = resolve))));
    const gone = new AbortController();
    const [first, second] = [late.words(gone.signal), late.words()];
    gone.abort();
    const third = late.words();
    start(engine);
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    expect(await second).toEqual(await third);
  });

  test("with the tables, columns and functions that a question is written with", async () => {
    const { tables, functions } = await sql.words();
    expect(tables.map(({ name }) => name)).toEqual(["note_nlp", "visit_occurrence"]);
    expect(tables[1]!.columns[2]).toEqual({ name: "visit_start_date", type: "DATE" });
    expect(functions).toContain("date_trunc");
    expect(functions).not.toContain("read_csv");
  });
});

describe("the console refuses", () => {
  test("what writes, sets, opens or fetches, and nothing is changed", async () => {
    const before = await traces();
    const codes = new Map<string, string>();
    for (const text of [...writes, ...reads]) codes.set(text, (await problem(text)).code);
    const allowed = (text: string) => (writes.includes(text) ? ["not-read", "failed"] : ["denied", "syntax"]);
    expect([...codes].filter(([text, code]) => !allowed(text).includes(code))).toEqual([]);
    expect(await traces()).toEqual(before);
  });

  test("two statements, however they are hidden behind a question", async () => {
    const before = await traces();
    const hidden = fc.constantFrom("; ", ";\n", ";--\n", ";/* ; */", ") a; ", "'; ", "$$; ", '"; ', "*/; ", "-- \n; ");
    await fc.assert(
      fc.asyncProperty(
        hidden,
        fc.constantFrom(...writes),
        fc.constantFrom("", "; SELECT 1", " --", "/*"),
        async (between, write, after) => {
          expect((await sql.run(`SELECT 1${between}${write}${after}`)).state).toBe("refused");
        },
      ),
      { numRuns: 30 },
    );
    expect(await traces()).toEqual(before);
  });

  test.each([
    ["SELECT 1 +", "syntax", 10],
    ["SELEC 1", "not-read", 0],
    ["SELECT *\nFROM visit_occurence", "syntax", 14],
    ["SELECT 'é',\n  nothing FROM visit_occurrence", "syntax", 14],
    [`SELECT ${"1 + ".repeat(60)} nothing FROM visit_occurrence`, "syntax", 248],
    ["SELECT 1) a, (SELECT 2", "syntax", 8],
    ["SELECT 1; SELECT 2", "several", 8],
    ["SELECT sex, count(*) FROM visit_occurrence", "syntax", 7],
    ["SELECT 'x'::INTEGER", "failed", null],
    [" -- nothing\n", "empty", null],
  ])("%s, and says where", async (text, code, position) => {
    expect(await problem(text)).toMatchObject({ code, position });
  });

  test("to go on once it is told to stop, and answers the next question", async () => {
    const controller = new AbortController();
    const endless = sql.run(
      "SELECT count(*) FROM range(3000000) a(x), range(30000) b(y) WHERE (x * y) % 7 = 3",
      controller.signal,
    );
    setTimeout(() => controller.abort(), 50);
    await expect(endless).rejects.toMatchObject({ name: "AbortError" });
    expect(answer(await sql.run("SELECT 1")).rows).toEqual([["1"]]);
  });
});
