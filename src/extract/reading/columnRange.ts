import type { RowGroup } from "hyparquet";
import type { ParquetColumn, ParquetType } from "../ParquetColumn.ts";

/** Smallest and largest value of an integer column; undefined where a row group that holds values has no statistics. */
export function columnRange(rowGroups: readonly RowGroup[], column: string, type: ParquetType): ParquetColumn["range"] {
  if (!/^U?INT(8|16|32|64)$/.test(type)) return undefined;
  let range: ParquetColumn["range"];
  for (const group of rowGroups) {
    const chunk = group.columns.find(
      ({ meta_data: data }) => data?.path_in_schema.length === 1 && data.path_in_schema[0] === column,
    )?.meta_data;
    const statistics = chunk?.statistics;
    if (chunk === undefined || statistics === undefined) return undefined;
    if (statistics.null_count === chunk.num_values) continue;
    const min = integer(statistics.min_value ?? statistics.min);
    const max = integer(statistics.max_value ?? statistics.max);
    if (min === undefined || max === undefined) return undefined;
    range = { min: range && range.min < min ? range.min : min, max: range && range.max > max ? range.max : max };
  }
  return range;
}

const integer = (value: unknown) =>
  typeof value === "bigint" || typeof value === "number" ? BigInt(value) : undefined;
