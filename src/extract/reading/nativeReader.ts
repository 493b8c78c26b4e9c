import { join } from "node:path";
import { literal, identifier } from "../../engine/literal.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import type { TableReader } from "../TableReader.ts";
import { checkFile } from "./checkFile.ts";
import { fileBytes, hashFile } from "./fileBytes.ts";

/** Reads an extract's Parquet from a folder through DuckDB's own reader. */
export function nativeReader(engine: LoadingEngine, folder: string): TableReader {
  return {
    async inspect({ resource, signal, onProgress }) {
      const footers = [];
      for (const part of resource.parts) {
        const file = join(folder, part.path);
        const found = await hashFile(file, part.path, signal, (bytes) => onProgress({ bytes, rows: 0 }));
        footers.push(await checkFile(part, found, () => fileBytes(file)));
      }
      return footers;
    },

    async read({ resource, columns, signal, onProgress, insert }) {
      const relation = `reading_${resource.name}`;
      const files = resource.parts.map((part) => literal(join(folder, part.path))).join(", ");
      await engine.execute(
        `CREATE OR REPLACE VIEW ${identifier(relation)} AS SELECT ${columns.map(identifier).join(", ")} FROM read_parquet([${files}])`,
        { signal },
      );
      try {
        await insert(identifier(relation));
        signal.throwIfAborted();
        onProgress({ bytes: 0, rows: resource.rows });
      } finally {
        await engine.execute(`DROP VIEW IF EXISTS ${identifier(relation)}`);
      }
      return resource.parts;
    },
  };
}
