import type { SchemaElement } from "hyparquet";
import type { ParquetType } from "../ParquetColumn.ts";

/** A top-level column's schema element, followed by those below it. */
export type ColumnElements = readonly [SchemaElement, ...SchemaElement[]];

/** Cuts a footer's depth-first list of elements, whose first is the root, into top-level columns. */
export function splitSchema(schema: readonly SchemaElement[]): readonly ColumnElements[] {
  const columns: ColumnElements[] = [];
  for (let at = 1; at < schema.length;) {
    const end = endOf(schema, at);
    columns.push(schema.slice(at, end) as unknown as ColumnElements);
    at = end;
  }
  return columns;
}

function endOf(schema: readonly SchemaElement[], at: number): number {
  let end = at + 1;
  for (let child = schema[at]?.num_children ?? 0; child > 0; child--) end = endOf(schema, end);
  return end;
}

/** Names of the fields inside a nested column; undefined for a plain one. */
export function fieldNames([, ...inner]: ColumnElements): readonly string[] | undefined {
  return inner.length === 0 ? undefined : inner.map(({ name }) => name);
}

/** The logical type where the element declares one, the older converted type else, the physical type at last. */
export function parquetType(element: SchemaElement): ParquetType {
  if (element.num_children || element.repetition_type === "REPEATED") return "NESTED";
  return logical(element) ?? converted(element) ?? physical(element);
}

function logical({ logical_type: type }: SchemaElement): ParquetType | undefined {
  switch (type?.type) {
    case "INTEGER":
      return `${type.isSigned ? "" : "U"}INT${type.bitWidth}` as ParquetType;
    case "TIMESTAMP":
      return type.isAdjustedToUTC ? "TIMESTAMP_UTC" : "TIMESTAMP";
    case "STRING":
    case "ENUM":
    case "JSON":
      return "STRING";
    case "DATE":
    case "TIME":
    case "DECIMAL":
      return type.type;
    default:
      return undefined;
  }
}

function converted({ converted_type: type }: SchemaElement): ParquetType | undefined {
  if (type === undefined) return undefined;
  if (/^U?INT_/.test(type)) return type.replace("_", "") as ParquetType;
  if (type.startsWith("TIMESTAMP_")) return "TIMESTAMP_UTC";
  if (type.startsWith("TIME_")) return "TIME";
  if (type === "DATE" || type === "DECIMAL") return type;
  return type === "UTF8" || type === "ENUM" || type === "JSON" ? "STRING" : undefined;
}

function physical({ type }: SchemaElement): ParquetType {
  return type === undefined || type === "BYTE_ARRAY" || type === "FIXED_LEN_BYTE_ARRAY" ? "BINARY" : type;
}
