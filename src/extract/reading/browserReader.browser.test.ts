import { Table, tableToIPC, vectorFromArray } from "apache-arrow";
import initParquet, { Table as ParquetTable, writeParquet, WriterPropertiesBuilder } from "parquet-wasm/esm";
import moduleUrl from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWasmEngine } from "../../engine/wasm/openWasmEngine.ts";
import type { WasmEngine } from "../../engine/wasm/WasmEngine.ts";
import type { Part, Resource } from "../Descriptor.ts";
import type { ExtractSource } from "../ExtractSource.ts";
import { ExtractRefused } from "../Problem.ts";
import { blobFile } from "../sources/blobFile.ts";
import { type Combination, combinationColumn } from "../TableReader.ts";
import { browserReader } from "./browserReader.ts";

const rowsPerFile = 30_000;

function parquet(from: number): Uint8Array<ArrayBuffer> {
  const id = Int32Array.from({ length: rowsPerFile }, (_, row) => from + row);
  const table = new Table({
    id: vectorFromArray(id),
    word: vectorFromArray(Array.from(id, (value) => (value % 7 === 0 ? null : `mot ${value % 3}`))),
  });
  return written(table);
}

function written(table: Table): Uint8Array<ArrayBuffer> {
  const properties = new WriterPropertiesBuilder().setMaxRowGroupSize(7_000).build();
  return writeParquet(ParquetTable.fromIPCStream(tableToIPC(table, "stream")), properties) as Uint8Array<ArrayBuffer>;
}

async function partOf(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Part> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hash = `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  return { path, bytes: bytes.length, hash, rows: rowsPerFile };
}

/** Files on disk, or on a server. */
function sourceOf(files: Record<string, Uint8Array<ArrayBuffer>>, kind: "disk" | "server"): ExtractSource {
  const blobAt = (path: string) => new Blob([files[path] ?? new Uint8Array()]);
  const origin = location.origin;
  return {
    label: "test",
    open: async (path) => blobFile(path, blobAt(path)),
    ...(kind === "server" && { addressOf: (path) => ({ path, url: URL.createObjectURL(blobAt(path)), origin }) }),
  };
}

describe("the reader in the browser", () => {
  let engine: WasmEngine;
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  let resource: Resource;
  const never = new AbortController().signal;
  const onProgress = () => undefined;

  beforeAll(async () => {
    engine = await openWasmEngine();
    await initParquet({ module_or_path: moduleUrl });
    files["a.parquet"] = parquet(0);
    files["b.parquet"] = parquet(rowsPerFile);
    const parts = await Promise.all(Object.entries(files).map(([path, bytes]) => partOf(path, bytes)));
    resource = { name: "things", format: "parquet", rows: 2 * rowsPerFile, parts };
  }, 30_000);
  afterAll(() => engine.close());

  const inspect = (source: ExtractSource, things = resource, signal = never) =>
    browserReader(engine, source).inspect({ resource: things, signal, onProgress });
  const tables = async () =>
    (
      await engine.query({
        sql: "SELECT table_name AS name FROM duckdb_tables() ORDER BY name",
        shape: { name: "text" },
      })
    ).columns.name;

  test.each(["disk", "server"] as const)("reads files from %s and leaves nothing but what was kept", async (kind) => {
    const reader = browserReader(engine, sourceOf(files, kind));
    let read = { bytes: 0, rows: 0 };
    const count = (delta: { bytes: number; rows: number }) =>
      (read = { bytes: read.bytes + delta.bytes, rows: read.rows + delta.rows });
    const [footer] = await reader.inspect({ resource, signal: never, onProgress: count });
    expect(footer?.columns).toMatchObject([
      { name: "id", type: "INT32", range: { min: 0n, max: 29_999n } },
      { name: "word", type: "STRING" },
    ]);
    await engine.execute("CREATE OR REPLACE TABLE kept (id INTEGER, word VARCHAR)");
    const done = await reader.read({
      resource,
      columns: ["word", "id"],
      signal: never,
      onProgress: count,
      insert: (relation) => engine.execute(`INSERT INTO kept SELECT id, word FROM ${relation}`),
    });
    expect(done).toEqual(resource.parts);
    expect(read).toEqual({ bytes: resource.parts.reduce((sum, { bytes }) => sum + bytes, 0), rows: 60_000 });
    const shape = { n: "integer", s: "integer", words: "integer", mute: "integer" } as const;
    const kept = await engine.query({
      sql: "SELECT count(*) AS n, sum(id) AS s, count(DISTINCT word) AS words, count(*) - count(word) AS mute FROM kept",
      shape,
    });
    expect(kept.columns).toEqual({ n: [60_000], s: [1_799_970_000], words: [3], mute: [8572] });
    expect(await tables()).toEqual(["kept"]);
  });

  test("hands coded columns over as numbers of combinations", async () => {
    const reader = browserReader(engine, sourceOf(files, "disk"));
    await reader.inspect({ resource, signal: never, onProgress });
    await engine.execute(`CREATE OR REPLACE TABLE kept (id INTEGER, ${combinationColumn} INTEGER)`);
    const counts = new Map<string | null, number>();
    const codes = new Map<string | null, number>();
    const insert = async (relation: string, combinations: readonly Combination[] | null) => {
      for (const { code, values, rows } of combinations ?? []) {
        const word = values["word"] ?? null;
        counts.set(word, (counts.get(word) ?? 0) + rows);
        codes.set(word, code);
      }
      await engine.execute(`INSERT INTO kept FROM ${relation}`);
    };
    await reader.read({ resource, columns: ["id"], coded: ["word"], signal: never, onProgress, insert });
    expect(new Set(counts.keys())).toEqual(new Set([null, "mot 0", "mot 1", "mot 2"]));
    expect(counts.get(null)).toBe(8572);
    const found = await engine.query({
      sql: `SELECT count(*) AS n FROM kept WHERE id % 7 <> 0 AND id % 3 = 1 AND ${combinationColumn} = ${codes.get("mot 1")}`,
      shape: { n: "integer" },
    });
    expect(found.columns.n).toEqual([counts.get("mot 1")]);
  });

  test("hands too many combinations over as text", async () => {
    const unique = vectorFromArray(Array.from({ length: rowsPerFile }, (_, row) => `mot ${row}`));
    const again = vectorFromArray(Array.from({ length: rowsPerFile }, (_, row) => `mot ${row + rowsPerFile}`));
    const many = await Promise.all(
      [unique, again].map((word, at) =>
        partOf(`${at}.parquet`, (files[`${at}.parquet`] = written(new Table({ word })))),
      ),
    );
    const things = { ...resource, parts: many };
    const reader = browserReader(engine, sourceOf(files, "disk"));
    await reader.inspect({ resource: things, signal: never, onProgress });
    const seen: (string | null)[] = [];
    const insert = async (relation: string, combinations: readonly Combination[] | null) => {
      const value = combinations === null ? "max(word)" : "NULL::VARCHAR";
      seen.push(
        ...(
          await engine.query({ sql: `SELECT ${value} AS word FROM ${relation}`, shape: { word: "text" } })
        ).columns.word.slice(0, 1),
      );
    };
    await reader.read({ resource: things, columns: [], coded: ["word"], signal: never, onProgress, insert });
    expect(seen).toEqual([null, null, "mot 59999"]);
  });

  test.each(["disk", "server"] as const)("refuses what is not as described, from %s", async (kind) => {
    const whole = files["b.parquet"] as Uint8Array<ArrayBuffer>;
    const refusal = (bytes: Uint8Array<ArrayBuffer>, part = resource.parts[1]) =>
      inspect(sourceOf({ "b.parquet": bytes }, kind), { ...resource, parts: [part as Part] }).then(
        () => "accepted",
        (thrown: unknown) => (thrown instanceof ExtractRefused ? thrown.problem.code : thrown),
      );
    expect(await refusal(whole)).toBe("accepted");
    expect(await refusal(whole.slice(0, 5000))).toBe("file-truncated");
    expect(await refusal(new Uint8Array([...whole, 0]))).toBe("file-truncated");
    expect(await refusal(whole.with(100, (whole[100] ?? 0) ^ 1))).toBe("file-altered");
    const text = new TextEncoder().encode("a,b\n1,2\n");
    expect(await refusal(text, await partOf("b.parquet", text))).toBe("not-parquet");
    expect(await refusal(whole, { ...(resource.parts[1] as Part), rows: 3 })).toBe("row-count");
  });

  test("says when the connection is lost", async () => {
    const source = sourceOf(files, "server");
    const gone = (path: string) => {
      const address = source.addressOf!(path);
      URL.revokeObjectURL(address.url);
      return address;
    };
    await expect(inspect({ ...source, addressOf: gone })).rejects.toMatchObject({
      problem: { code: "connection-lost", values: { file: "a.parquet" } },
    });
  });

  test("refuses a file whose footer lies", async () => {
    const lying = (files["a.parquet"] as Uint8Array<ArrayBuffer>).slice();
    lying.fill(255, 4, 60_000);
    const things = { ...resource, parts: [await partOf("a.parquet", lying)] };
    const reader = browserReader(engine, sourceOf({ "a.parquet": lying }, "disk"));
    await reader.inspect({ resource: things, signal: never, onProgress });
    const reading = reader.read({
      resource: things,
      columns: ["id", "word"],
      signal: never,
      onProgress,
      insert: async () => undefined,
    });
    await expect(reading).rejects.toMatchObject({ problem: { code: "not-parquet", values: { file: "a.parquet" } } });
  });

  test("stops in the middle, leaves nothing, and reads again", async () => {
    const reader = browserReader(engine, sourceOf(files, "server"));
    const early = new AbortController();
    const inspecting = reader.inspect({ resource, signal: early.signal, onProgress: () => early.abort() });
    await expect(inspecting).rejects.toMatchObject({ name: "AbortError" });
    await reader.inspect({ resource, signal: never, onProgress });
    const before = await tables();
    const late = new AbortController();
    const read = (signal: AbortSignal, insert: (relation: string) => Promise<void>) =>
      reader.read({ resource, columns: ["id"], signal, onProgress, insert });
    await expect(read(late.signal, async () => late.abort())).rejects.toMatchObject({ name: "AbortError" });
    expect(await tables()).toEqual(before);
    let batches = 0;
    await read(never, async () => void batches++);
    expect(batches).toBeGreaterThan(0);
    expect(await tables()).toEqual(before);
  });
});
