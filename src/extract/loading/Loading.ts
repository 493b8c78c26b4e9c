import type { LoadingEngine } from "../../engine/Engine.ts";
import type { Descriptor } from "../Descriptor.ts";
import type { ExcludedRows, TableRead } from "../OpenedExtract.ts";
import type { Problem } from "../Problem.ts";
import type { IdType } from "../store.ts";
import type { TableReader } from "../TableReader.ts";
import type { SourceTable } from "./SourceTable.ts";

/** What the loaders of the tables share while one extract is being loaded. */
export interface Loading {
  readonly engine: LoadingEngine;
  readonly reader: TableReader;
  readonly descriptor: Descriptor;
  readonly source: (table: string) => SourceTable | undefined;
  readonly labels: ReadonlySet<string> | "all";
  /** Ids of the indicators that figures from elsewhere may name. */
  readonly indicators: ReadonlySet<string> | "all";
  readonly ids: { readonly visit: IdType; readonly person: IdType; readonly note: IdType };
  readonly signal: AbortSignal;
  readonly onRows: (table: string, rows: number) => void;
  readonly tables: TableRead[];
  readonly excluded: ExcludedRows[];
  readonly remarks: Problem[];
}

/** The table of a required resource; its presence was checked with the descriptor. */
export function requiredSource(loading: Loading, table: string): SourceTable {
  const source = loading.source(table);
  if (!source) throw new Error(`no resource ${table}`);
  return source;
}

/** The single integer of a statement whose only column is `n`. */
export async function countOf({ engine, signal }: Loading, sql: string): Promise<number> {
  const { columns } = await engine.query({ sql, shape: { n: "integer" } }, { signal });
  return columns.n[0] ?? 0;
}
