import { checkColumns } from "./checkColumns.ts";
import { checkPlainFiles } from "./checkPlainFiles.ts";
import type { Descriptor } from "./Descriptor.ts";
import type { ExtractSource } from "./ExtractSource.ts";
import { guardName } from "./guard/guardName.ts";
import { SourceTable } from "./loading/SourceTable.ts";
import { ExtractRefused, type Problem, type ProblemCode, refuseAny } from "./Problem.ts";
import type { TableReader } from "./TableReader.ts";

/** Codes of one file that do not keep the others from being looked at. */
const ofOneFile: ReadonlySet<ProblemCode> = new Set([
  "resource-missing",
  "file-truncated",
  "file-altered",
  "not-parquet",
  "row-count",
]);

export interface InspectOptions {
  readonly source: ExtractSource;
  readonly reader: TableReader;
  readonly descriptor: Descriptor;
  readonly signal: AbortSignal;
  readonly onBytes: (table: string, bytes: number) => void;
}

/**
 * Reads every file of an extract once: existence, size, hash, footer, rows; then the columns of all tables against the
 * contract; then their names against the guard. Each of the three reports all that it finds. Throws `ExtractRefused`.
 */
export async function inspectResources(options: InspectOptions): Promise<ReadonlyMap<string, SourceTable>> {
  const { source, reader, descriptor, signal } = options;
  const tables = new Map<string, SourceTable>();
  const faults: Problem[] = [];
  for (const resource of descriptor.resources) {
    try {
      const onProgress = ({ bytes }: { bytes: number }) => options.onBytes(resource.name, bytes);
      if (resource.format !== "parquet") await checkPlainFiles(source, resource, signal);
      else tables.set(resource.name, new SourceTable(resource, await reader.inspect({ resource, signal, onProgress })));
    } catch (thrown) {
      if (!(thrown instanceof ExtractRefused) || !ofOneFile.has(thrown.problem.code)) throw thrown;
      faults.push(thrown.problem, ...thrown.further);
    }
  }
  refuseAny(faults);
  refuseAny([...tables].flatMap(([table, { footers }]) => checkColumns(table, footers)));
  refuseAny([...tables].flatMap(([table, { footers }]) => guardNames(table, footers)));
  return tables;
}

function guardNames(table: string, footers: SourceTable["footers"]): readonly Problem[] {
  const [first] = footers;
  return first ? first.columns.flatMap((column) => guardName(table, first.path, column) ?? []) : [];
}
