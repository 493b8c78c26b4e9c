import { parquetMetadataAsync } from "hyparquet";
import type { ParquetColumn } from "../ParquetColumn.ts";
import { columnRange } from "./columnRange.ts";
import { fieldNames, parquetType, splitSchema } from "./parquetType.ts";

/** Bytes that can be read at any place: a `Blob` behind `blobBytes`, a file in Node behind `fileBytes`. */
export interface RangeReader {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

/** What the end of a Parquet file says of it, without its data being read. */
export interface ParquetFooter {
  readonly rows: number;
  /** Top-level columns in the file's order. */
  readonly columns: readonly ParquetColumn[];
  /** Rows of each row group. */
  readonly rowGroups: readonly number[];
  /** Key-value metadata that writers add. */
  readonly metadata: ReadonlyMap<string, string>;
}

/** Reads a Parquet footer. Throws where there is none, or where it cannot be understood. */
export async function parquetFooter(bytes: RangeReader): Promise<ParquetFooter> {
  const file = await parquetMetadataAsync(bytes, { geoparquet: false });
  const columns = splitSchema(file.schema).map((elements): ParquetColumn => {
    const [element] = elements;
    const type = parquetType(element);
    return {
      name: element.name,
      type,
      fields: fieldNames(elements),
      range: columnRange(file.row_groups, element.name, type),
    };
  });
  return {
    rows: Number(file.num_rows),
    columns,
    rowGroups: file.row_groups.map((group) => Number(group.num_rows)),
    metadata: new Map((file.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ""])),
  };
}

/** Reads a `Blob` or `File` by ranges. */
export const blobBytes = (blob: Blob): RangeReader => ({
  byteLength: blob.size,
  slice: (start, end) => blob.slice(start, end).arrayBuffer(),
});
