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

/** What was inspected, by the resource's name. */
interface Inspected {
  readonly tables: ReadonlyMap<string, SourceTable>;
  /** Contents of the files that are no Parquet. */
  readonly plain: ReadonlyMap<string, readonly Uint8Array[]>;
}

/**
 * Reads every file of an extract once: existence, size, hash, footer, rows; then the columns of all tables against the
 * contract; then their names against the guard. Each of the three reports all that it finds. Throws `ExtractRefused`.
 */
export async function inspectResources(options: InspectOptions): Promise<Inspected> {
  const { source, reader, descriptor, signal } = options;
  const inspected = new Map<string, SourceTable>();
  const plain = new Map<string, readonly Uint8Array[]>();
  const found = await twoAtOnce(descriptor.resources, async (resource): Promise<readonly Problem[]> => {
    try {
      const onProgress = ({ bytes }: { bytes: number }) => options.onBytes(resource.name, bytes);
      if (resource.format !== "parquet") plain.set(resource.name, await checkPlainFiles(source, resource, signal));
      else
        inspected.set(resource.name, new SourceTable(resource, await reader.inspect({ resource, signal, onProgress })));
      return [];
    } catch (thrown) {
      if (!(thrown instanceof ExtractRefused) || !ofOneFile.has(thrown.problem.code)) throw thrown;
      return [thrown.problem, ...thrown.further];
    }
  });
  const faults = found.flat();
  const tables = new Map(
    descriptor.resources.flatMap(({ name }) => (inspected.has(name) ? [[name, inspected.get(name)!] as const] : [])),
  );
  refuseAny(faults);
  refuseAny([...tables].flatMap(([table, { footers }]) => checkColumns(table, footers)));
  refuseAny([...tables].flatMap(([table, { footers }]) => guardNames(table, footers)));
  return { tables, plain };
}

/** Hashing keeps one core busy and the network waits for it: two files at once use what there is. */
async function twoAtOnce<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const work = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await task(items[at]!);
  };
  await Promise.all([work(), work()]);
  return results;
}

function guardNames(table: string, footers: SourceTable["footers"]): readonly Problem[] {
  const [first] = footers;
  return first ? first.columns.flatMap((column) => guardName(table, first.path, column) ?? []) : [];
}
