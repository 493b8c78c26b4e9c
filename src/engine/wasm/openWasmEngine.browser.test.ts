import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openWasmEngine } from "./openWasmEngine.ts";
import { usableThreads } from "./usableThreads.ts";
import type { WasmEngine } from "./WasmEngine.ts";

/** A page in which DuckDB's threaded build fails as soon as it is asked for. */
class RefusingThreads extends Worker {
  override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
    if (typeof message === "string" && message.includes("coi")) throw new RangeError("could not allocate memory");
    super.postMessage(message, options as StructuredSerializeOptions);
  }
}

const slow = "SELECT count(*)::INTEGER AS n FROM range(3000000) a(x), range(30000) b(y) WHERE (x * y) % 7 = 3";

test("the page may use several threads", () => {
  expect(crossOriginIsolated).toBe(true);
  expect(usableThreads()).toBe(Math.min(2, navigator.hardwareConcurrency));
});

test("a browser in which several are not known to end uses one", () => {
  vi.stubGlobal("navigator", { hardwareConcurrency: 8 });
  expect(usableThreads()).toBe(1);
  vi.unstubAllGlobals();
});

test("where several threads cannot start, one does", async () => {
  vi.stubGlobal("Worker", RefusingThreads);
  const engine = await openWasmEngine({ threads: 2 }).finally(() => vi.unstubAllGlobals());
  const sql = "SELECT current_setting('threads')::INTEGER AS n";
  expect((await engine.query({ sql, shape: { n: "integer" } })).columns.n).toEqual([1]);
  await engine.close();
});

describe.each([1, 2])("the engine in the browser, %i thread(s)", (threads) => {
  let engine: WasmEngine;
  beforeAll(async () => void (engine = await openWasmEngine({ threads })), 30_000);
  afterAll(() => engine.close());

  test("computes on as many threads as were asked for", async () => {
    const sql = "SELECT current_setting('threads')::INTEGER AS n";
    expect((await engine.query({ sql, shape: { n: "integer" } })).columns.n).toEqual([threads]);
  });

  test("returns typed columns, with nulls", async () => {
    const sql = `SELECT * FROM (VALUES
      (1, -2::BIGINT, -3::HUGEINT, 1.25::DECIMAL(10,2), 0.5::DOUBLE, 'é😀z', 'a'::ENUM('b', 'a'), TRUE, DATE '2024-02-29'),
      (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
      (-1, 9007199254740991, 4294967296, -1.25, -0.5, '', 'b', FALSE, DATE '1969-12-31')) t(a, b, c, d, e, f, g, h, i)`;
    const shape = {
      a: "integer",
      b: "integer",
      c: "integer",
      d: "number",
      e: "number",
      f: "text",
      g: "text",
      h: "boolean",
      i: "date",
    } as const;
    const { length, columns } = await engine.query({ sql, shape });
    expect(length).toBe(3);
    expect(columns).toEqual({
      a: [1, null, -1],
      b: [-2, null, 9007199254740991],
      c: [-3, null, 4294967296],
      d: [1.25, null, -1.25],
      e: [0.5, null, -0.5],
      f: ["é😀z", null, ""],
      g: ["a", null, "b"],
      h: [true, null, false],
      i: ["2024-02-29", null, "1969-12-31"],
    });
  });

  test("sums and counts are integers", async () => {
    const sql =
      "SELECT count(*) AS n, sum(range::INTEGER) AS s, avg(range) AS m, min(range) AS lowest FROM range(1001)";
    const { columns } = await engine.query({
      sql,
      shape: { n: "integer", s: "integer", m: "number", lowest: "number" },
    });
    expect(columns).toEqual({ n: [1001], s: [500500], m: [500], lowest: [0] });
  });

  test("returns the columns of an empty result", async () => {
    expect(
      await engine.query({ sql: "SELECT 1 AS a, 'x' AS b WHERE FALSE", shape: { a: "integer", b: "text" } }),
    ).toEqual({ length: 0, columns: { a: [], b: [] } });
  });

  test("copies 100,000 cells out in a few milliseconds", async () => {
    const sql =
      "SELECT range AS a, range / 3 AS b, 'service ' || (range % 97) AS c, DATE '2015-01-01' + (range % 3000)::INTEGER AS d FROM range(25000) ORDER BY a";
    const { length, columns } = await engine.query({ sql, shape: { a: "integer", b: "number", c: "text", d: "date" } });
    expect(length).toBe(25_000);
    expect([columns.a[24_999], columns.c[24_999], columns.d[24_999]]).toEqual([24_999, "service 70", "2017-09-26"]);
  });

  test.each([
    ["a missing column", "SELECT 1 AS a", { b: "integer" }],
    ["another type", "SELECT 'x' AS a", { a: "integer" }],
    ["a double for an integer", "SELECT 1::DOUBLE AS a", { a: "integer" }],
    ["a timestamp for a date", "SELECT TIMESTAMP '2024-01-01 00:00:00' AS a", { a: "date" }],
    ["an integer beyond 2^53", "SELECT 9007199254740993 AS a", { a: "integer" }],
    ["a sum beyond 2^53", "SELECT 90071992547409930::HUGEINT AS a", { a: "integer" }],
    [
      "an ENUM, whose words a sent statement loses",
      "SELECT unnest(enum_range(NULL::ENUM('b', 'a')))::ENUM('b', 'a') AS a",
      { a: "text" },
    ],
  ] as const)("refuses %s", async (_, sql, shape) => {
    await expect(engine.query({ sql, shape })).rejects.toMatchObject({ name: "EngineError", code: "broken-promise" });
  });

  test("tells a mistake in the statement from another failure", async () => {
    await expect(engine.query({ sql: "SELEC 1", shape: {} })).rejects.toMatchObject({ code: "syntax" });
    await expect(engine.query({ sql: "SELECT nothing", shape: {} })).rejects.toMatchObject({ code: "syntax" });
    await expect(engine.query({ sql: "SELECT 'x'::INTEGER", shape: {} })).rejects.toMatchObject({ code: "failed" });
    await expect(engine.query({ sql: "FROM read_parquet('x.parquet')", shape: {} })).rejects.toMatchObject({
      name: "EngineError",
    });
  });

  test("a question cannot write, nor hide a second statement", async () => {
    await engine.execute("CREATE TABLE kept AS SELECT 1 AS a");
    await expect(engine.query({ sql: "DROP TABLE kept", shape: {} })).rejects.toThrow();
    await expect(
      engine.query({ sql: "SELECT 1 AS a; COMMIT; DROP TABLE kept", shape: { a: "integer" } }),
    ).rejects.toThrow();
    expect((await engine.query({ sql: "FROM kept;", shape: { a: "integer" } })).columns.a).toEqual([1]);
  });
});

describe.each([1, 2])("an engine of its own, %i thread(s)", (threads) => {
  test("a locked engine stops a running statement and answers the next, whenever it is stopped", async () => {
    const engine = await openWasmEngine({ threads });
    await engine.lock();
    for (const delay of [0, 5, 10, 15, 20, 30, 40, 50, 80, 120]) {
      const controller = new AbortController();
      const running = expect(
        engine.query({ sql: slow, shape: { n: "integer" } }, { signal: controller.signal }),
      ).rejects.toMatchObject({ name: "AbortError" });
      const waiting = engine.query({ sql: "SELECT 1 AS a", shape: { a: "integer" } });
      setTimeout(() => controller.abort(), delay);
      const started = performance.now();
      await running;
      expect(performance.now() - started).toBeLessThan(1500);
      expect((await waiting).columns.a).toEqual([1]);
    }
    await engine.close();
  });

  test("an abort while loading rejects at once and ends the engine", async () => {
    const engine = await openWasmEngine({ threads });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const started = performance.now();
    await expect(engine.execute(`CREATE TABLE never AS ${slow}`, { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(performance.now() - started).toBeLessThan(1500);
    await expect(engine.query({ sql: "SELECT 1 AS a", shape: { a: "integer" } })).rejects.toMatchObject({
      code: "closed",
    });
  });

  test("a locked engine reads its tables and nothing else", async () => {
    const engine = await openWasmEngine({ threads });
    await engine.execute("CREATE TABLE t AS SELECT 7 AS a");
    await engine.lock();
    expect((await engine.query({ sql: "FROM t", shape: { a: "integer" } })).columns.a).toEqual([7]);
    await expect(engine.execute("SET memory_limit = '3GB'")).rejects.toThrow(/locked/);
    await expect(engine.query({ sql: "FROM read_csv('data.csv')", shape: {} })).rejects.toThrow(/disabled/);
    const running = expect(engine.query({ sql: slow, shape: { n: "integer" } })).rejects.toMatchObject({
      code: "closed",
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    await engine.close();
    await running;
    await expect(engine.query({ sql: "SELECT 1 AS a", shape: { a: "integer" } })).rejects.toMatchObject({
      code: "closed",
    });
  }, 30_000);

  test("survives running out of memory", async () => {
    const engine = await openWasmEngine({ threads, memoryLimit: "60MB" });
    await expect(
      engine.execute("CREATE TABLE large AS SELECT range AS a, range * 2 AS b, range * 3 AS c FROM range(20000000)"),
    ).rejects.toMatchObject({ code: "out-of-memory" });
    expect((await engine.query({ sql: "SELECT 1 AS a", shape: { a: "integer" } })).columns.a).toEqual([1]);
    await engine.close();
  }, 30_000);
});
