import { acceptedTypes, contractTables } from "./contractTables.ts";
import type { Problem } from "./Problem.ts";
import type { FileFooter } from "./TableReader.ts";

/** Types as the extract format names them, for the sentence. */
const expectedTypes = {
  id: "INT32 / INT64",
  integer: "INT32",
  number: "DOUBLE",
  text: "STRING",
  boolean: "BOOLEAN",
  date: "DATE",
  timestamp: "TIMESTAMP",
} as const;

/**
 * Holds the columns of a resource's files against the contract: required ones are there, known ones have a compatible
 * type, and every file has the columns of the first. Unknown columns pass: they are listed elsewhere.
 */
export function checkColumns(table: string, footers: readonly FileFooter[]): readonly Problem[] {
  const contract = (Object.hasOwn(contractTables, table) ? contractTables[table] : undefined) ?? {};
  return footers.flatMap((footer) => [
    ...againstContract(table, contract, footer),
    ...againstFirst(table, footers[0] ?? footer, footer),
  ]);
}

function againstContract(
  table: string,
  contract: (typeof contractTables)[string],
  footer: FileFooter,
): readonly Problem[] {
  return Object.entries(contract).flatMap(([name, column]): Problem[] => {
    const found = [name, column.synonym].flatMap(
      (candidate) => footer.columns.find((other) => other.name === candidate) ?? [],
    );
    if (found.length === 0)
      return column.required ? [{ code: "column-missing", values: { table, file: footer.path, column: name } }] : [];
    if (column.unread) return [];
    return found
      .filter(({ type }) => !acceptedTypes[column.family].includes(type))
      .map((wrong) => ({
        code: "column-type",
        values: {
          table,
          file: footer.path,
          column: wrong.name,
          type: wrong.type,
          expected: expectedTypes[column.family],
        },
      }));
  });
}

function againstFirst(table: string, first: FileFooter, footer: FileFooter): readonly Problem[] {
  if (footer === first) return [];
  const lacks = (a: FileFooter, b: FileFooter) =>
    a.columns.filter(({ name }) => !b.columns.some((column) => column.name === name));
  const missing = [
    ...lacks(first, footer).map((column) => [footer, column] as const),
    ...lacks(footer, first).map((column) => [first, column] as const),
  ];
  return missing.map(([file, { name }]) => ({
    code: "column-missing",
    values: { table, file: file.path, column: name },
  }));
}
