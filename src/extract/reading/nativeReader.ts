import { join } from "node:path";
import { literal, identifier } from "../../engine/literal.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { type Combination, combinationColumn, type TableReader } from "../TableReader.ts";
import { combinationTable, combine } from "./combine.ts";
import { checkFile } from "./checkFile.ts";
import { fileBytes, hashFile } from "./fileBytes.ts";

/** Reads an extract's Parquet from a folder through DuckDB's own reader. */
export function nativeReader(starting: LoadingEngine | Promise<LoadingEngine>, folder: string): TableReader {
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

    async read({ resource, columns, coded = [], signal, onProgress, insert }) {
      const engine = await starting;
      const relation = identifier(`reading_${resource.name}`);
      const files = `read_parquet([${resource.parts.map((part) => literal(join(folder, part.path))).join(", ")}])`;
      try {
        const combinations = await combine(engine, relation, files, coded, signal);
        await engine.execute(
          `CREATE OR REPLACE VIEW ${relation} AS ${view(relation, files, columns, coded, combinations)}`,
          { signal },
        );
        await insert(relation, combinations);
        signal.throwIfAborted();
        onProgress({ bytes: 0, rows: resource.rows });
      } finally {
        await engine.execute(`DROP VIEW IF EXISTS ${relation}; DROP TABLE IF EXISTS ${combinationTable(relation)}`);
      }
      return resource.parts;
    },
  };
}

function view(
  relation: string,
  files: string,
  columns: readonly string[],
  coded: readonly string[],
  combinations: readonly Combination[] | null,
): string {
  if (coded.length === 0 || combinations === null)
    return `SELECT ${[...new Set([...columns, ...coded])].map(identifier).join(", ")} FROM ${files}`;
  const plain = columns.filter((column) => !coded.includes(column)).map((column) => `f.${identifier(column)}`);
  const same = coded.map((column) => `f.${identifier(column)} IS NOT DISTINCT FROM c.${identifier(column)}`);
  return `SELECT ${[...plain, `c.code AS ${identifier(combinationColumn)}`].join(", ")} FROM ${files} AS f JOIN ${combinationTable(relation)} AS c ON ${same.join(" AND ")}`;
}
