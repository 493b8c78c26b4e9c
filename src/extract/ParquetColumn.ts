/** A column's type as a Parquet footer declares it: the logical type where there is one, else the physical. */
export type ParquetType =
  | "BOOLEAN"
  | "INT8"
  | "INT16"
  | "INT32"
  | "INT64"
  | "UINT8"
  | "UINT16"
  | "UINT32"
  | "UINT64"
  | "FLOAT"
  | "DOUBLE"
  | "DECIMAL"
  | "STRING"
  | "BINARY"
  | "DATE"
  | "TIME"
  | "TIMESTAMP"
  | "TIMESTAMP_UTC"
  | "INT96"
  | "NESTED";

/** One top-level column of a Parquet file. */
export interface ParquetColumn {
  readonly name: string;
  /** `TIMESTAMP` is local time without zone (`isAdjustedToUTC = false`); `BINARY` has no logical type; `NESTED` is a list, struct or map. */
  readonly type: ParquetType;
  /** Names of the fields inside a `NESTED` column, at any depth. */
  readonly fields?: readonly string[] | undefined;
  /** Smallest and largest value over the whole file from the statistics of an integer column, where every row group has them. */
  readonly range?: { readonly min: bigint; readonly max: bigint } | undefined;
}
