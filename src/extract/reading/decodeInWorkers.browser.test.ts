import { Dictionary, Int32, Table, tableFromIPC, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import initParquet, { Table as ParquetTable, writeParquet, WriterPropertiesBuilder } from "parquet-wasm/esm";
import moduleUrl from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";
import { beforeAll, expect, test } from "vitest";
import { combinationColumn } from "../TableReader.ts";
import { decodeInWorkers, UndecodableFile } from "./decodeInWorkers.ts";
import { parquetModule } from "./parquetModule.ts";

const rows = 30_000;
const columns = [
  { name: "id", type: "INT32" },
  { name: "word", type: "STRING" },
] as const;
const wordOf = (id: number) => `mot ${id % 11}`;

/** A file of several row groups. */
function parquet(): Blob {
  const ids = Int32Array.from({ length: rows }, (_, row) => row);
  const table = new Table({
    id: vectorFromArray(ids),
    word: vectorFromArray(Array.from(ids, wordOf), new Dictionary(new Utf8(), new Int32())),
  });
  const properties = new WriterPropertiesBuilder().setMaxRowGroupSize(4_000).build();
  const bytes = writeParquet(ParquetTable.fromIPCStream(tableToIPC(table, "stream")), properties);
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

beforeAll(() => initParquet({ module_or_path: moduleUrl }));

const decode = async (blob: Blob, decoders: number, signal = new AbortController().signal) =>
  decodeInWorkers(
    {
      module: await parquetModule(signal),
      files: [{ blob, columns }],
      columns: ["id"],
      coded: ["word"],
      rows: { piece: 1_000, batch: 5_000 },
      mostAhead: 1 << 16,
      mostCombinations: 100,
    },
    decoders,
    signal,
  );

test.each([1, 2, 3, 9])("%i decoders bring every row once, with its own combination", async (decoders) => {
  const found: number[] = [];
  const words = Array.from({ length: decoders }, () => new Map<number, string | null | undefined>());
  for await (const { decoder, stream, combinations } of await decode(parquet(), decoders)) {
    combinations!.fresh.forEach(([word], at) => words[decoder]!.set(combinations!.first + at, word));
    const table = tableFromIPC(stream);
    const codes = table.getChild(combinationColumn)!.toArray() as Int32Array;
    for (const [row, id] of (table.getChild("id")!.toArray() as Int32Array).entries()) {
      found.push(id);
      expect(words[decoder]!.get(codes[row]!)).toBe(wordOf(id));
    }
  }
  expect(found.sort((a, b) => a - b)).toEqual(Array.from({ length: rows }, (_, row) => row));
});

test("a file that cannot be decoded is told by its place, and an abort by its reason", async () => {
  const all = async (batches: Promise<AsyncGenerator>) => {
    for await (const _ of await batches);
  };
  const controller = new AbortController();
  await expect(all(decode(new Blob([new Uint8Array(100)]), 2))).rejects.toThrow(UndecodableFile);
  const aborted = all(decode(parquet(), 2, controller.signal));
  controller.abort(new Error("enough"));
  await expect(aborted).rejects.toThrow("enough");
});
