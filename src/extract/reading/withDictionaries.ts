import { Bool, Dictionary, Field, Int32, Utf8 } from "apache-arrow";
import type { ParquetColumn } from "../ParquetColumn.ts";
import { arrowSchemaKey, schemaMessage } from "./arrowSchema.ts";

/**
 * The same Parquet file with a hint in its footer (`ARROW:schema`) that these text columns be read as dictionaries: each distinct
 * value is then decoded once for a row group instead of once for a row, in half the time. The data is not copied.
 * A file with nested columns is returned as it is, since the decoder would want their exact types.
 */
export async function withDictionaries(
  file: Blob,
  columns: readonly ParquetColumn[],
  dictionaries: readonly string[],
): Promise<Blob> {
  if (!columns.some((column) => isText(column, dictionaries)) || columns.some(({ type }) => type === "NESTED"))
    return file;
  const length = new DataView(await file.slice(-8, -4).arrayBuffer()).getUint32(0, true);
  const footer = file.slice(-8 - length, -9);
  const hint = keyValue(arrowSchemaKey, hintOf(columns, dictionaries));
  const size = new Uint32Array([length - 1 + hint.length]);
  return new Blob([file.slice(0, -8 - length), footer, hint, size, "PAR1"]);
}

const isText = ({ name, type }: ParquetColumn, wanted: readonly string[]) => type === "STRING" && wanted.includes(name);

/** Only dictionaries matter: the decoder ignores a hint that does not fit a column's type. */
function hintOf(columns: readonly ParquetColumn[], dictionaries: readonly string[]): string {
  return schemaMessage(
    columns.map(
      (column, id) =>
        new Field(
          column.name,
          isText(column, dictionaries) ? new Dictionary(new Utf8(), new Int32(), id) : new Bool(),
          true,
        ),
    ),
  );
}

/**
 * Field 5 of Thrift's `FileMetaData`, a list of one `KeyValue`, and the stop byte that it replaces. Thrift's compact
 * protocol takes fields in any order and the last of two with one number.
 */
function keyValue(key: string, value: string): Uint8Array<ArrayBuffer> {
  const text = (word: string) => [0x18, ...varint(word.length), ...Array.from(word, (letter) => letter.charCodeAt(0))];
  return Uint8Array.from([0x09, 0x0a, 0x1c, ...text(key), ...text(value), 0x00, 0x00]);
}

const varint = (value: number): readonly number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
