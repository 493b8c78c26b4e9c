import { fieldType } from "../contract/columnType.ts";
import { isRequired, type ExtractTable, tableKeys } from "../contract/recordTables.ts";
import type { Written } from "./Written.ts";

/** A table as a Frictionless Data Package v2 resource; foreign keys name only tables that are in the extract. */
export function describeResource(
  { table, columns, parts, rows, split }: Written,
  tables: ReadonlySet<ExtractTable>,
): Readonly<Record<string, unknown>> {
  const [only] = parts;
  const files = split
    ? { path: parts.map(({ path }) => path) }
    : { path: only?.path, bytes: only?.bytes, hash: only?.hash };
  return {
    name: table,
    ...files,
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
    schema: schema(table, columns, tables),
    timonerie: split ? { rows, parts } : { rows },
  };
}

function schema(table: ExtractTable, columns: readonly string[], tables: ReadonlySet<ExtractTable>) {
  const { primaryKey, foreignKeys } = tableKeys[table];
  const keys = foreignKeys.filter(({ field, table: other }) => columns.includes(field) && tables.has(other));
  return {
    fields: columns.map((column) => ({
      name: column,
      type: fieldType(table, column),
      ...(isRequired(table, column) && primaryKey.includes(column) ? { constraints: { required: true } } : {}),
    })),
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(keys.length === 0
      ? {}
      : {
          foreignKeys: keys.map(({ field, table: other, key }) => ({
            fields: [field],
            reference: { resource: other === table ? "" : other, fields: [key] },
          })),
        }),
  };
}
