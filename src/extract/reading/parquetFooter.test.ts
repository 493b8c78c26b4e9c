import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { blobBytes, type ParquetFooter, parquetFooter } from "./parquetFooter.ts";

let footer: ParquetFooter;
beforeAll(async () => {
  const file = join(await mkdtemp(join(tmpdir(), "footer-")), "types.parquet");
  const engine = await openNativeEngine();
  await engine.execute(`COPY (SELECT (range % 100)::TINYINT AS i8, (range % 100)::SMALLINT AS i16, range::INTEGER AS i32, range AS i64, (range % 100)::UTINYINT AS u8, range::UINTEGER AS u32,
    range::UBIGINT AS u64, range::FLOAT AS f, range::DOUBLE AS d, range::DECIMAL(9, 2) AS dec, 'x' AS s, 'x'::BLOB AS b, TRUE AS t, DATE '2024-01-01' AS day,
    TIMESTAMP '2024-01-01 00:00:00' AS ts, TIMESTAMPTZ '2024-01-01 00:00:00+00' AS tz, TIME '10:00:00' AS tm, [1] AS list, {'street': 'x', 'deep': {'phone': 'y'}} AS struct,
    NULL::INTEGER AS nothing, CASE WHEN range < 60000 THEN range::INTEGER - 5 END AS half FROM range(100000))
    TO '${file}' (FORMAT parquet, ROW_GROUP_SIZE 50000, KV_METADATA {'made_by': 'pack'})`);
  await engine.close();
  footer = await parquetFooter(blobBytes(new Blob([await readFile(file)])));
});

test("counts rows and row groups, and brings the metadata", () => {
  expect(footer.rows).toBe(100_000);
  expect(footer.rowGroups.reduce((sum, rows) => sum + rows)).toBe(100_000);
  expect(footer.metadata.get("made_by")).toBe("pack");
});

test("names the logical type of each column", () => {
  expect(Object.fromEntries(footer.columns.map(({ name, type }) => [name, type]))).toEqual({
    i8: "INT8",
    i16: "INT16",
    i32: "INT32",
    i64: "INT64",
    u8: "UINT8",
    u32: "UINT32",
    u64: "UINT64",
    f: "FLOAT",
    d: "DOUBLE",
    dec: "DECIMAL",
    s: "STRING",
    b: "BINARY",
    t: "BOOLEAN",
    day: "DATE",
    ts: "TIMESTAMP",
    tz: "TIMESTAMP_UTC",
    tm: "TIME",
    list: "NESTED",
    struct: "NESTED",
    nothing: "INT32",
    half: "INT32",
  });
  expect(footer.columns.find(({ name }) => name === "struct")?.fields).toEqual(["street", "deep", "phone"]);
});

test("gives the range of integer columns, skipping what is null", () => {
  const range = (name: string) => footer.columns.find((column) => column.name === name)?.range;
  expect(range("i64")).toEqual({ min: 0n, max: 99_999n });
  expect(range("half")).toEqual({ min: -5n, max: 59_994n });
  expect(range("nothing")).toBeUndefined();
  expect(range("d")).toBeUndefined();
});

test("throws for what is not Parquet", async () => {
  for (const text of ["", "PAR1", "a,b\n1,2\n", "PAR1xxxxPAR1", "PAR1\u0001\u0000\u0000\u0000PAR1"])
    await expect(parquetFooter(blobBytes(new Blob([text])))).rejects.toThrow();
});
