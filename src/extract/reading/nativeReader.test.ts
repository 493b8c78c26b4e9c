import { createHash } from "node:crypto";
import { mkdtemp, readFile, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import type { Resource } from "../Descriptor.ts";
import { type Combination, combinationColumn } from "../TableReader.ts";
import { nativeReader } from "./nativeReader.ts";

describe("the native reader", () => {
  let engine: LoadingEngine;
  let folder: string;
  beforeAll(async () => void (engine = await openNativeEngine()));
  afterAll(() => engine.close());
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "reading-"))));

  const part = async (path: string, from: number) => {
    await engine.execute(
      `COPY (SELECT (range + ${from})::INTEGER AS id, 'é' || (range % 3) AS word, DATE '2024-01-01' AS day, range AS other FROM range(1000)) TO '${join(folder, path)}' (FORMAT parquet)`,
    );
    const bytes = await readFile(join(folder, path));
    return {
      path,
      bytes: bytes.length,
      hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
      rows: 1000,
    };
  };
  const resource = async (): Promise<Resource> => ({
    name: "things",
    format: "parquet",
    rows: 2000,
    parts: [await part("a.parquet", 0), await part("b.parquet", 1000)],
  });
  const signal = new AbortController().signal;
  const onProgress = () => undefined;
  const inspect = async (things: Resource) =>
    nativeReader(engine, folder).inspect({ resource: things, signal, onProgress });

  test("checks the files and tells their columns", async () => {
    const [footer] = await inspect(await resource());
    expect(footer?.columns).toEqual([
      { name: "id", type: "INT32", fields: undefined, range: { min: 0n, max: 999n } },
      { name: "word", type: "STRING", fields: undefined, range: undefined },
      { name: "day", type: "DATE", fields: undefined, range: undefined },
      { name: "other", type: "INT64", fields: undefined, range: { min: 0n, max: 999n } },
    ]);
  });

  test("hands over the columns asked for, once, and leaves nothing", async () => {
    const things = await resource();
    let rows = 0;
    const relations: string[] = [];
    await nativeReader(engine, folder).read({
      resource: things,
      columns: ["word", "id"],
      signal,
      onProgress: (delta) => (rows += delta.rows),
      insert: async (relation) => {
        relations.push(relation);
        await engine.execute(`CREATE OR REPLACE TABLE kept AS FROM ${relation}`);
      },
    });
    expect(rows).toBe(2000);
    expect(relations).toHaveLength(1);
    const shape = { n: "integer", columns: "integer" } as const;
    const kept = await engine.query({
      sql: "SELECT count(DISTINCT id) AS n, (SELECT count(*) FROM duckdb_columns() WHERE table_name = 'kept') AS columns FROM kept",
      shape,
    });
    expect(kept.columns).toEqual({ n: [2000], columns: [2] });
    await expect(engine.execute(`FROM ${relations[0]}`)).rejects.toMatchObject({ code: "syntax" });
  });

  test("hands coded columns over as numbers of combinations", async () => {
    let told: readonly Combination[] | null = null;
    await nativeReader(engine, folder).read({
      resource: await resource(),
      columns: ["id"],
      coded: ["word"],
      signal,
      onProgress,
      insert: async (relation, combinations) => {
        told = combinations;
        await engine.execute(`CREATE OR REPLACE TABLE kept AS FROM ${relation}`);
      },
    });
    expect(told).toEqual(
      [0, 1, 2].map(() => ({
        code: expect.any(Number),
        values: { word: expect.stringMatching(/^é[012]$/) },
        rows: expect.any(Number),
      })),
    );
    expect((told ?? []).reduce((sum: number, { rows }: Combination) => sum + rows, 0)).toBe(2000);
    const found = await engine.query({
      sql: `SELECT ${combinationColumn} AS code, count(*)::INTEGER AS n FROM kept GROUP BY 1 ORDER BY 1`,
      shape: { code: "integer", n: "integer" },
    });
    expect(found.columns.n).toEqual((told ?? []).map(({ rows }: Combination) => rows));
  });

  test("hands too many combinations over as text", async () => {
    let kept: unknown;
    const file = join(folder, "many.parquet");
    await engine.execute(`COPY (SELECT range::VARCHAR AS word FROM range(60000)) TO '${file}' (FORMAT parquet)`);
    const many: Resource = {
      name: "many",
      format: "parquet",
      rows: 60_000,
      parts: [{ path: "many.parquet", bytes: 0, hash: "", rows: 60_000 }],
    };
    const insert = async (relation: string, combinations: readonly Combination[] | null) => {
      expect(combinations).toBeNull();
      kept = (await engine.query({ sql: `SELECT max(word) AS word FROM ${relation}`, shape: { word: "text" } })).columns
        .word;
    };
    await nativeReader(engine, folder).read({
      resource: many,
      columns: [],
      coded: ["word"],
      signal,
      onProgress,
      insert,
    });
    expect(kept).toEqual(["9999"]);
  });

  test("refuses a truncated, an altered, a foreign and a short file", async () => {
    const things = await resource();
    const file = join(folder, "b.parquet");
    const bytes = await readFile(file);
    await truncate(file, 100);
    await expect(inspect(things)).rejects.toMatchObject({
      problem: { code: "file-truncated", values: { file: "b.parquet" } },
    });
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await writeFile(file, bytes);
    await expect(inspect(things)).rejects.toMatchObject({
      problem: { code: "file-altered", values: { file: "b.parquet" } },
    });
    await writeFile(file, "a,b\n1,2\n");
    const csv = {
      path: "b.parquet",
      bytes: 8,
      hash: `sha256:${createHash("sha256").update("a,b\n1,2\n").digest("hex")}`,
      rows: 1,
    };
    await expect(inspect({ ...things, parts: [csv] })).rejects.toMatchObject({ problem: { code: "not-parquet" } });
    const short = { ...(await part("b.parquet", 0)), rows: 999 };
    await expect(inspect({ ...things, parts: [short] })).rejects.toMatchObject({
      problem: { code: "row-count", values: { rows: 1000, expected: 999 } },
    });
    await expect(inspect({ ...things, parts: [{ ...short, path: "none.parquet" }] })).rejects.toMatchObject({
      problem: { code: "resource-missing" },
    });
  });

  test("stops when asked to", async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(
      nativeReader(engine, folder).inspect({ resource: await resource(), signal: controller.signal, onProgress }),
    ).rejects.toMatchObject({ name: "AbortError" });
  });
});
