import type { LoadingEngine } from "../../engine/Engine.ts";
import type { Descriptor } from "../Descriptor.ts";
import type { ExcludedRows, ReadReport, TableRead } from "../OpenedExtract.ts";
import type { Problem } from "../Problem.ts";
import type { TableReader } from "../TableReader.ts";
import { finishNotes } from "./finishNotes.ts";
import { idTypes } from "./idTypes.ts";
import { loadCareSites } from "./loadCareSites.ts";
import { loadConditions } from "./loadConditions.ts";
import type { Loading } from "./Loading.ts";
import { finishMentions } from "./finishMentions.ts";
import { loadNotes } from "./loadNotes.ts";
import { loadReferences } from "./loadReferences.ts";
import { loadRuns } from "./loadRuns.ts";
import { loadValidation } from "./loadValidation.ts";
import { loadVisits } from "./loadVisits.ts";
import { nlpVersions } from "./nlpVersions.ts";
import { guardOthers } from "./guardOthers.ts";
import { readMentions } from "./readMentions.ts";
import { refuseEmpty } from "./refuseEmpty.ts";
import { settleRuns } from "./settleRuns.ts";
import type { SourceTable } from "./SourceTable.ts";

export interface LoadStoreOptions {
  readonly engine: LoadingEngine;
  readonly reader: TableReader;
  readonly descriptor: Descriptor;
  /** Resources whose files were inspected and whose columns passed, by name. */
  readonly sources: ReadonlyMap<string, SourceTable>;
  /** Labels of `note_nlp` to keep, mentions and sections alike. */
  readonly labels: ReadonlySet<string> | "all";
  /** Ids of the indicators that figures from elsewhere may name. */
  readonly indicators: ReadonlySet<string> | "all";
  readonly signal: AbortSignal;
  readonly onRows: (table: string, rows: number) => void;
}

/** What loading established; the rest of `ReadReport` is the caller's. */
export type LoadReport = Pick<ReadReport, "tables" | "excluded" | "columns" | "nlpVersions" | "remarks" | "ids">;

/**
 * Fills the tables of `store.ts` from the files of an extract, table by table, through the guard over values and the
 * checks of rows. Leaves nothing else in the engine. Throws `ExtractRefused`.
 */
export async function loadStore({ sources, ...options }: LoadStoreOptions): Promise<LoadReport> {
  const tables: TableRead[] = [];
  const excluded: ExcludedRows[] = [];
  const remarks: Problem[] = [];
  const ids = idTypes(sources);
  const loading: Loading = { ...options, source: (table) => sources.get(table), ids, tables, excluded, remarks };
  await refuseEmpty(loading);
  await loadCareSites(loading);
  await loadVisits(loading);
  await loadNotes(loading);
  const runs = await loadRuns(loading);
  // Mentions take longest to decode: they come in while the engine settles the documents.
  const mentions = readMentions(loading, runs);
  mentions.catch(() => undefined);
  await finishNotes(loading, runs);
  await settleRuns(loading);
  await finishMentions(loading, runs, await mentions);
  await loadConditions(loading);
  await loadValidation(loading);
  await loadReferences(loading);
  await guardOthers(loading, [...sources.values()]);
  await refuseEmpty(loading);
  const versions = await nlpVersions(loading, runs);
  await dropStaging(loading);
  const columns = new Set(
    [...sources].flatMap(([table, source]) => source.known().map((column) => `${table}.${column}`)),
  );
  return { tables, excluded, columns, nlpVersions: versions, remarks, ids };
}

/** Views before the tables they stand on. */
async function dropStaging({ engine, signal }: Loading): Promise<void> {
  const sql =
    "SELECT table_name AS name, table_type = 'VIEW' AS view FROM information_schema.tables WHERE starts_with(table_name, 'loading_') ORDER BY 2 DESC";
  const { columns } = await engine.query({ sql, shape: { name: "text", view: "boolean" } }, { signal });
  for (const [row, name] of columns.name.entries())
    await engine.execute(`DROP ${columns.view[row] ? "VIEW" : "TABLE"} ${name}`, { signal });
}
