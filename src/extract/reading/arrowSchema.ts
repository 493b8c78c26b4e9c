import {
  Bool,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  Float32,
  Float64,
  Int16,
  Int32,
  Int64,
  Int8,
  RecordBatchStreamWriter,
  Schema,
  TimestampMicrosecond,
  Uint16,
  Uint32,
  Uint64,
  Uint8,
  Utf8,
} from "apache-arrow";

/** Arrow's type for each DuckDB type that an extract's columns have. */
const arrowTypes: Readonly<Record<string, (id: number) => DataType>> = {
  BOOLEAN: () => new Bool(),
  TINYINT: () => new Int8(),
  SMALLINT: () => new Int16(),
  INTEGER: () => new Int32(),
  BIGINT: () => new Int64(),
  UTINYINT: () => new Uint8(),
  USMALLINT: () => new Uint16(),
  UINTEGER: () => new Uint32(),
  UBIGINT: () => new Uint64(),
  FLOAT: () => new Float32(),
  DOUBLE: () => new Float64(),
  DATE: () => new DateDay(),
  TIMESTAMP: () => new TimestampMicrosecond(),
  VARCHAR: (id) => new Dictionary(new Utf8(), new Int32(), id),
};

/** Key under which a Parquet file keeps the Arrow schema that it should be read back with. */
export const arrowSchemaKey = "ARROW:schema";

/**
 * Value of `ARROW:schema` for a Parquet file of these columns, in the file's order, with DuckDB's names of their types.
 * Text is declared a dictionary: readers built on Arrow then decode each distinct value once for each row group, instead of
 * once for each row. Null where a column has another type: then leave the key out, and the file is read as any other.
 */
export function arrowSchema(columns: readonly { readonly name: string; readonly type: string }[]): string | null {
  const fields: Field[] = [];
  for (const { name, type } of columns) {
    const arrowType = arrowTypes[type]?.(fields.length);
    if (arrowType === undefined) return null;
    fields.push(new Field(name, arrowType, true));
  }
  return schemaMessage(fields);
}

/** Arrow's IPC schema message in base 64, as the key's value wants it. */
export function schemaMessage(fields: readonly Field[]): string {
  const writer = new RecordBatchStreamWriter();
  writer.reset(undefined, new Schema([...fields]));
  return btoa(String.fromCharCode(...writer.finish().toUint8Array(true)));
}
