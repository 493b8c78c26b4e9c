import type { DataType, Table } from "apache-arrow";
import { brokenPromise } from "../brokenPromise.ts";
import type { Result, Shape, Statement } from "../Engine.ts";
import { arrowConverter } from "./arrowConverter.ts";
import type { ArrowPiece } from "./ArrowPiece.ts";

/** Copies an Arrow result into plain arrays, column by column. Throws `EngineError` "broken-promise". */
export function readArrowResult<S extends Shape>(table: Table, statement: Statement<S>): Result<S> {
  const columns: Record<string, unknown[]> = {};
  for (const [name, kind] of Object.entries(statement.shape)) {
    const vector = table.getChild(name);
    if (vector === null) throw brokenPromise(name, "no column", statement);
    const append = arrowConverter(kind, vector.type as DataType);
    if (append === null) throw brokenPromise(name, String(vector.type), statement);
    const values: unknown[] = new Array(table.numRows);
    let at = 0;
    for (const data of vector.data as readonly ArrowPiece[]) {
      if (!append(data, values, at)) throw brokenPromise(name, "an integer beyond 2^53", statement);
      if (data.nullCount > 0) blank(data, values, at);
      at += data.length;
    }
    columns[name] = values;
  }
  return { length: table.numRows, columns: columns as unknown as Result<S>["columns"] };
}

function blank({ nullBitmap, offset, length }: ArrowPiece, values: unknown[], at: number): void {
  for (let row = 0; row < length; row++) {
    const bit = offset + row;
    if (((nullBitmap[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) values[at + row] = null;
  }
}
