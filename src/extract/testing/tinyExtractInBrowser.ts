import initParquet, { Table, writeParquet } from "parquet-wasm/esm";
import moduleUrl from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";
import { startDuckDb } from "../../engine/wasm/startDuckDb.ts";
import { sampleDescriptor, type WrittenResource } from "./sampleDescriptor.ts";
import { sampleTables } from "./sampleTables.ts";

/** The tiny valid extract as picked files, written in the browser; `tables` replaces SELECTs, `$sample` standing for the sample's. */
export async function tinyExtractInBrowser(tables: Readonly<Record<string, string>> = {}): Promise<readonly File[]> {
  await initParquet({ module_or_path: moduleUrl });
  const database = await startDuckDb(1);
  const connection = await database.connect();
  const files: File[] = [];
  const resources: WrittenResource[] = [];
  for (const [name, sample] of Object.entries(sampleTables)) {
    const sql = (tables[name] ?? sample).replaceAll("$sample", `(${sample})`);
    const answer = await connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql));
    // Arrow's file format is a stream between a magic word and a footer.
    const table = Table.fromIPCStream(answer.subarray("ARROW1\0\0".length));
    const rows = table.recordBatches().reduce((sum, batch) => sum + batch.numRows, 0);
    const bytes = writeParquet(table) as Uint8Array<ArrayBuffer>;
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const hash = `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
    files.push(new File([bytes], `${name}.parquet`));
    resources.push({
      name,
      path: `${name}.parquet`,
      format: "parquet",
      bytes: bytes.length,
      hash,
      timonerie: { rows },
    });
  }
  await connection.close();
  await database.terminate();
  return [new File([JSON.stringify(sampleDescriptor(resources))], "datapackage.json"), ...files];
}
