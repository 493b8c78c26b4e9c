import type { WasmEngine } from "../../engine/wasm/WasmEngine.ts";
import type { ExtractSource } from "../ExtractSource.ts";
import type { Part } from "../Descriptor.ts";
import { ExtractRefused } from "../Problem.ts";
import type { FileRead, TableReader } from "../TableReader.ts";
import type { ParquetColumn } from "../ParquetColumn.ts";
import { mostCombinations } from "./combine.ts";
import { checkFile } from "./checkFile.ts";
import { CombinationList } from "./CombinationList.ts";
import { decodeInWorkers, UndecodableFile } from "./decodeInWorkers.ts";
import { hashInWorker } from "./hashInWorker.ts";
import { blobBytes } from "./parquetFooter.ts";
import { parquetModule } from "./parquetModule.ts";

/** Rows of a piece are those of a row group as `pack` writes it; some pieces together make a batch worth the engine's while. */
const sizes = { rows: { piece: 122_880, batch: 960_000 }, mostAhead: 64 << 20, mostCombinations };

/** Rows from which a second decoder is worth its start: while one decodes, the engine leaves a part of two cores idle. */
const rowsForTwo = 10_000_000;

/** Reads an extract's Parquet in the browser: hashed and decoded in workers, inserted as Arrow while the next batch is decoded. */
export function browserReader(starting: WasmEngine | Promise<WasmEngine>, source: ExtractSource): TableReader {
  const inspected = new Map<string, { readonly blob: Blob; readonly columns: readonly ParquetColumn[] }>();
  let module: Promise<WebAssembly.Module> | undefined;

  return {
    async inspect({ resource, signal, onProgress }) {
      module ??= parquetModule(signal);
      // A failure shows when the decoder is wanted, which asks for it again.
      module.catch(() => (module = undefined));
      const footers = [];
      for (const part of resource.parts) {
        const from = source.addressOf?.(part.path) ?? (await blobOf(source, part, signal));
        const hashed = await hashInWorker(from, part.bytes, signal, (bytes) => onProgress({ bytes, rows: 0 })).catch(
          (thrown: unknown) => {
            throw signal.aborted ? signal.reason : lost(thrown, part.path, from instanceof Blob);
          },
        );
        const footer = await checkFile(part, { bytes: hashed.bytes, hash: hashed.hash }, () => blobBytes(hashed.blob));
        inspected.set(part.path, { blob: hashed.blob, columns: footer.columns });
        footers.push(footer);
      }
      return footers;
    },

    async read({ resource, columns, coded = [], signal, onProgress, insert }) {
      const engine = await starting;
      const staging = `reading_${resource.name}`;
      const files = resource.parts.map(({ path }) => {
        const file = inspected.get(path);
        if (!file) throw new Error(`${path} was not inspected`);
        return file;
      });
      const decoders = resource.rows > rowsForTwo ? 2 : 1;
      const lists = Array.from({ length: decoders }, () => new CombinationList(coded));
      const rows = files.map(() => 0);
      try {
        for await (const batch of decodeInWorkers(
          { module: await (module ??= parquetModule(signal)), files, columns, coded, ...sizes },
          decoders,
          signal,
        )) {
          const relation = await engine.insertArrow(staging, batch.stream, { signal });
          await insert(relation, batch.combinations && lists[batch.decoder]!.of(batch.combinations));
          await engine.dropArrow(staging);
          signal.throwIfAborted();
          rows[batch.file] = (rows[batch.file] ?? 0) + batch.rows;
          onProgress({ bytes: 0, rows: batch.rows });
        }
      } catch (thrown) {
        if (thrown instanceof UndecodableFile)
          throw new ExtractRefused({ code: "not-parquet", values: { file: resource.parts[thrown.file]?.path ?? "" } });
        throw thrown;
      } finally {
        await engine.dropArrow(staging).catch(() => undefined);
      }
      return resource.parts.map(({ path, bytes, hash }, at): FileRead => ({ path, bytes, hash, rows: rows[at] ?? 0 }));
    },
  };
}

async function blobOf(source: ExtractSource, { path, bytes }: Part, signal: AbortSignal): Promise<Blob> {
  const { blob } = await source.open(path, signal);
  if (!blob) throw new Error(`${path} is neither on disk nor on a server`);
  if (blob.size !== bytes)
    throw new ExtractRefused({ code: "file-truncated", values: { file: path, bytes: blob.size, expected: bytes } });
  return blob;
}

/** Why a file could not be read to its end. */
function lost(thrown: unknown, file: string, isOnDisk: boolean): unknown {
  if (thrown instanceof ExtractRefused) return thrown;
  if (!isOnDisk) return new ExtractRefused({ code: "connection-lost", values: { file } });
  const missing = thrown instanceof DOMException && thrown.name === "NotFoundError";
  return new ExtractRefused({ code: missing ? "resource-missing" : "file-altered", values: { file } });
}
