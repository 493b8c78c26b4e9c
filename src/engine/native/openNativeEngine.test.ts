import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LoadingEngine } from "../Engine.ts";
import { openNativeEngine } from "./openNativeEngine.ts";

const slow = "SELECT count(*)::INTEGER AS n FROM range(3000000) a(x), range(30000) b(y) WHERE (x * y) % 7 = 3";

describe("the native engine", () => {
  let engine: LoadingEngine;
  beforeAll(async () => void (engine = await openNativeEngine()));
  afterAll(() => engine.close());

  test("returns typed columns, with nulls", async () => {
    const sql = `SELECT * FROM (VALUES
      (1, 2::BIGINT, 3::HUGEINT, 1.25::DECIMAL(10,2), 0.5::DOUBLE, 'é', 'a'::ENUM('b', 'a')::VARCHAR, TRUE, DATE '2024-02-29'),
      (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)) t(a, b, c, d, e, f, g, h, i)`;
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
    expect(length).toBe(2);
    expect(columns).toEqual({
      a: [1, null],
      b: [2, null],
      c: [3, null],
      d: [1.25, null],
      e: [0.5, null],
      f: ["é", null],
      g: ["a", null],
      h: [true, null],
      i: ["2024-02-29", null],
    });
  });

  test("returns the columns of an empty result", async () => {
    expect(await engine.query({ sql: "SELECT 1 AS a WHERE FALSE", shape: { a: "integer" } })).toEqual({
      length: 0,
      columns: { a: [] },
    });
  });

  test.each([
    ["a missing column", "SELECT 1 AS a", { b: "integer" }],
    ["another type", "SELECT 'x' AS a", { a: "integer" }],
    ["a timestamp for a date", "SELECT TIMESTAMP '2024-01-01 00:00:00' AS a", { a: "date" }],
    ["an integer beyond 2^53", "SELECT 9007199254740993 AS a", { a: "integer" }],
    ["an ENUM, as the browser's engine does", "SELECT 'a'::ENUM('b', 'a') AS a", { a: "text" }],
  ] as const)("refuses %s", async (_, sql, shape) => {
    await expect(engine.query({ sql, shape })).rejects.toMatchObject({ name: "EngineError", code: "broken-promise" });
  });

  test("tells a mistake in the statement from another failure", async () => {
    await expect(engine.query({ sql: "SELEC 1", shape: {} })).rejects.toMatchObject({ code: "syntax" });
    await expect(engine.query({ sql: "SELECT nothing", shape: {} })).rejects.toMatchObject({ code: "syntax" });
    await expect(engine.query({ sql: "SELECT 'x'::INTEGER", shape: {} })).rejects.toMatchObject({ code: "failed" });
  });

  test("stops a running statement and answers the next", async () => {
    const controller = new AbortController();
    const running = engine.query({ sql: slow, shape: { n: "integer" } }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    const started = Date.now();
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(Date.now() - started).toBeLessThan(1500);
    expect((await engine.query({ sql: "SELECT 1 AS a", shape: { a: "integer" } })).columns.a).toEqual([1]);
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

test("a locked native engine reads its tables and nothing else", async () => {
  const engine = await openNativeEngine();
  await engine.execute("CREATE TABLE t AS SELECT 7 AS a");
  await engine.lock();
  expect((await engine.query({ sql: "FROM t", shape: { a: "integer" } })).columns.a).toEqual([7]);
  await expect(engine.execute("SET threads = 1")).rejects.toThrow(/locked/);
  await expect(engine.query({ sql: "FROM read_csv('/etc/passwd')", shape: {} })).rejects.toThrow(/disabled/);
  await engine.close();
  await expect(engine.query({ sql: "SELECT 1 AS a", shape: { a: "integer" } })).rejects.toMatchObject({
    code: "closed",
  });
});

test("closing stops what runs", async () => {
  const engine = await openNativeEngine();
  const running = expect(engine.query({ sql: slow, shape: { n: "integer" } })).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await engine.close();
  await running;
});
