import { screenNumbers } from "../guard/screenNumbers.ts";
import { screenText } from "../guard/screenText.ts";
import { ValueGuard } from "../guard/ValueGuard.ts";
import type { ParquetType } from "../ParquetColumn.ts";
import { refuseAny } from "../Problem.ts";
import { type CodeRow, distinctCodes, guardCodes, numberedCodes } from "./distinctCodes.ts";
import type { FileRead, ReadRequest } from "../TableReader.ts";
import type { Loading } from "./Loading.ts";
import type { SourceTable } from "./SourceTable.ts";

/** What a loader wants of a resource, columns under the contract's names. */
export interface Wanted {
  /** Columns to bring besides the coded ones. */
  readonly plain: readonly string[];
  /** Columns with few values: the distinct combinations of a batch are counted, guarded and given to `insert`. */
  readonly coded: readonly string[];
  readonly insert: (relation: string, codes: readonly CodeRow[]) => Promise<void>;
}

const texts: ReadonlySet<ParquetType> = new Set(["STRING", "BINARY", "NESTED"]);
const numbers: ReadonlySet<ParquetType> = new Set(["INT32", "INT64", "UINT32", "UINT64", "FLOAT", "DOUBLE", "DECIMAL"]);

/**
 * Reads a resource batch by batch through the guard over values: coded columns by their distinct values, every other text
 * column that is not exempt and every number outside the contract by screening. Refuses once the resource is read.
 */
export async function readGuarded(loading: Loading, source: SourceTable, wanted: Wanted): Promise<void> {
  const { engine, reader, signal } = loading;
  const { name } = source.resource;
  const fileNames = (columns: readonly string[]) => columns.flatMap((column) => source.fileName(column) ?? []);
  const coded = fileNames(wanted.coded);
  const plain = fileNames(wanted.plain);
  const screened = columnsToScreen(source, coded);
  const guard = new ValueGuard(name);
  const columns = [...new Set([...plain, ...screened.texts, ...screened.numbers])];
  const request: ReadRequest = {
    resource: source.resource,
    columns,
    coded,
    signal,
    onProgress: ({ rows }) => loading.onRows(name, rows),
    insert: async (relation, combinations) => {
      for (const column of screened.texts) await screenText(engine, relation, column, guard, signal);
      for (const column of screened.numbers) await screenNumbers(engine, relation, column, guard, signal);
      const codes =
        combinations && coded.length > 0
          ? numberedCodes(source, wanted.coded, combinations)
          : await distinctCodes(loading, relation, source, wanted.coded, guard);
      guardCodes(source, codes, guard);
      await wanted.insert(relation, codes);
    },
  };
  const files: readonly FileRead[] = columns.length + coded.length === 0 ? source.footers : await reader.read(request);
  refuseAny(guard.problems());
  const brought = new Set([...plain, ...coded]);
  const columnsIgnored = source.columns.map((column) => column.name).filter((column) => !brought.has(column));
  loading.tables.push({
    table: name,
    rows: source.resource.rows,
    files: files.map(({ path, bytes, hash, rows }) => ({ path, bytes, hash, rows })),
    columnsIgnored,
  });
}

function columnsToScreen(source: SourceTable, coded: readonly string[]) {
  const unguarded = source.columns.filter(({ name }) => !coded.includes(name) && !source.contractOf(name)?.exempt);
  const outside = unguarded.filter(({ name }) => source.contractOf(name) === undefined);
  return {
    texts: unguarded.filter(({ type }) => texts.has(type)).map(({ name }) => name),
    numbers: outside.filter(({ type }) => numbers.has(type)).map(({ name }) => name),
  };
}
