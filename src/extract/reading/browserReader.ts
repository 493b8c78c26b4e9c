import { identifier } from "../../engine/literal.ts";
import type { WasmEngine } from "../../engine/wasm/WasmEngine.ts";
import type { ExtractSource, SourceFile } from "../ExtractSource.ts";
import type { Part } from "../Descriptor.ts";
import { ExtractRefused } from "../Problem.ts";
import type { FileRead, TableReader } from "../TableReader.ts";
import { checkFile } from "./checkFile.ts";
import { decodeInWorker, UndecodableFile } from "./decodeInWorker.ts";
import { hashInWorker } from "./hashInWorker.ts";
import { blobBytes } from "./parquetFooter.ts";

/** Reads an extract's Parquet in the browser: hashed and decoded in workers, inserted as Arrow while the next batch is decoded. */
export function browserReader(engine: WasmEngine, source: ExtractSource): TableReader {
  const blobs = new Map<string, Blob>();

  return {
    async inspect({ resource, signal, onProgress }) {
      const footers = [];
      for (const part of resource.parts) {
        const file = await source.open(part.path, signal);
        if (file.blob && file.blob.size !== part.bytes) throw truncated(part, file.blob.size);
        const hashed = await hashInWorker(file, part.bytes, signal, (bytes) => onProgress({ bytes, rows: 0 })).catch((thrown: unknown) => {
          throw signal.aborted ? signal.reason : lost(thrown, file);
        });
        footers.push(await checkFile(part, { bytes: hashed.bytes, hash: hashed.hash }, () => blobBytes(hashed.blob)));
        blobs.set(part.path, hashed.blob);
      }
      return footers;
    },

    async read({ resource, columns, signal, onProgress, insert }) {
      const staging = `reading_${resource.name}`;
      const files = resource.parts.map(({ path }) => {
        const blob = blobs.get(path);
        if (!blob) throw new Error(`${path} was not inspected`);
        return blob;
      });
      const rows = files.map(() => 0);
      try {
        for await (const batch of decodeInWorker(files, columns, signal)) {
          await engine.insertArrow(staging, batch.stream, true, { signal });
          await insert(identifier(staging));
          await engine.execute(`DROP TABLE ${identifier(staging)}`, { signal });
          rows[batch.file] = (rows[batch.file] ?? 0) + batch.rows;
          onProgress({ bytes: 0, rows: batch.rows });
        }
      } catch (thrown) {
        if (thrown instanceof UndecodableFile) throw new ExtractRefused({ code: "not-parquet", values: { file: resource.parts[thrown.file]?.path ?? "" } });
        throw thrown;
      } finally {
        await engine.execute(`DROP TABLE IF EXISTS ${identifier(staging)}`).catch(() => undefined);
      }
      return resource.parts.map(({ path, bytes, hash }, at): FileRead => ({ path, bytes, hash, rows: rows[at] ?? 0 }));
    },
  };
}

const truncated = ({ path, bytes }: Part, found: number) => new ExtractRefused({ code: "file-truncated", values: { file: path, bytes: found, expected: bytes } });

/** Why a file could not be read to its end. */
function lost(thrown: unknown, { path, blob }: SourceFile): unknown {
  if (thrown instanceof ExtractRefused) return thrown;
  if (!blob) return new ExtractRefused({ code: "connection-lost", values: { file: path } });
  const missing = thrown instanceof DOMException && thrown.name === "NotFoundError";
  return new ExtractRefused({ code: missing ? "resource-missing" : "file-altered", values: { file: path } });
}
