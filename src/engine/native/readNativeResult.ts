import type { DuckDBMaterializedResult, DuckDBVector } from "@duckdb/node-api";
import { DuckDBTypeId } from "@duckdb/node-api";
import { brokenPromise } from "../brokenPromise.ts";
import type { ColumnKind, Result, Shape, Statement } from "../Engine.ts";
import { formatDay } from "../formatDay.ts";

const small = [
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
];
const big = [DuckDBTypeId.BIGINT, DuckDBTypeId.UBIGINT, DuckDBTypeId.HUGEINT, DuckDBTypeId.UHUGEINT];

const accepted: Record<ColumnKind, ReadonlySet<DuckDBTypeId>> = {
  integer: new Set([...small, ...big]),
  number: new Set([...small, ...big, DuckDBTypeId.FLOAT, DuckDBTypeId.DOUBLE, DuckDBTypeId.DECIMAL]),
  text: new Set([DuckDBTypeId.VARCHAR]),
  boolean: new Set([DuckDBTypeId.BOOLEAN]),
  date: new Set([DuckDBTypeId.DATE]),
};

/** Copies a native result out of DuckDB's chunks. Throws `EngineError` "broken-promise". */
export async function readNativeResult<S extends Shape>(
  result: DuckDBMaterializedResult,
  statement: Statement<S>,
): Promise<Result<S>> {
  const names = result.columnNames();
  const readers = Object.entries(statement.shape).map(([name, kind]) => {
    const index = names.indexOf(name);
    if (index < 0) throw brokenPromise(name, "no column", statement);
    const type = result.columnTypeId(index);
    if (!accepted[kind].has(type)) throw brokenPromise(name, DuckDBTypeId[type], statement);
    const convert = converter(kind, (found) => brokenPromise(name, found, statement));
    return { name, index, convert, values: [] as unknown[] };
  });
  let length = 0;
  for (const chunk of await result.fetchAllChunks()) {
    length += chunk.rowCount;
    for (const { index, convert, values } of readers)
      append(chunk.getColumnVector(index), chunk.rowCount, convert, values);
  }
  return {
    length,
    columns: Object.fromEntries(readers.map(({ name, values }) => [name, values])) as unknown as Result<S>["columns"],
  };
}

function append(vector: DuckDBVector, rows: number, convert: (item: never) => unknown, values: unknown[]): void {
  for (let row = 0; row < rows; row++) {
    const item = vector.getItem(row);
    values.push(item === null ? null : convert(item as never));
  }
}

function converter(kind: ColumnKind, refuse: (found: string) => Error): (item: never) => unknown {
  switch (kind) {
    case "integer":
      return (item: number | bigint) => {
        const value = Number(item);
        if (!Number.isSafeInteger(value)) throw refuse("an integer beyond 2^53");
        return value;
      };
    case "number":
      return (item: number | bigint | { toDouble(): number }) =>
        typeof item === "object" ? item.toDouble() : Number(item);
    case "date":
      return (item: { days: number }) => formatDay(item.days);
    case "text":
    case "boolean":
      return (item: unknown) => item;
  }
}
