import type { ColumnFamily } from "../../src/extract/contractTables.ts";
import { contractTables } from "../../src/extract/contractTables.ts";
import type { ExtractTable } from "./recordTables.ts";

const sqlTypes: Readonly<Record<Exclude<ColumnFamily, "id">, string>> = {
  integer: "INTEGER",
  number: "DOUBLE",
  text: "VARCHAR",
  boolean: "BOOLEAN",
  date: "DATE",
  timestamp: "TIMESTAMP",
};

/** SQL type under which a column is written; identifiers are numbered from text and have none of their own. */
export function columnType(table: ExtractTable, column: string): string {
  const family = contractTables[table]?.[column]?.family ?? "text";
  return family === "id" ? "VARCHAR" : sqlTypes[family];
}

const fieldTypes: Readonly<Record<ColumnFamily, string>> = {
  id: "integer",
  integer: "integer",
  number: "number",
  text: "string",
  boolean: "boolean",
  date: "date",
  timestamp: "datetime",
};

/** Frictionless Table Schema type of a column. */
export function fieldType(table: ExtractTable, column: string): string {
  return fieldTypes[contractTables[table]?.[column]?.family ?? "text"];
}
