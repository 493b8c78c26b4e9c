import { contractTables } from "../contractTables.ts";
import type { ParquetColumn } from "../ParquetColumn.ts";
import type { Problem } from "../Problem.ts";
import { columnWords } from "./columnWords.ts";
import { identityNames } from "./identityNames.ts";
import { hitsName } from "./NameRule.ts";
import { textNames } from "./textNames.ts";

/** Whether the contract knows a column of a table, under its name or its synonym. */
export function isContractColumn(table: string, column: string): boolean {
  const columns = Object.hasOwn(contractTables, table) ? contractTables[table] : undefined;
  if (!columns) return false;
  return Object.hasOwn(columns, column) || Object.values(columns).some(({ synonym }) => synonym === column);
}

/** Why the name of a column, or of a field inside it, refuses the extract: one problem at most. The contract's own columns never do. */
export function guardName(table: string, file: string, column: ParquetColumn): Problem | null {
  const names = isContractColumn(table, column.name) ? [] : [column.name];
  for (const name of [...names, ...(column.fields ?? [])]) {
    const words = columnWords(name);
    const where = { table, file, column: name };
    if (hitsName(textNames, words)) return { code: "text-column", values: { ...where, rule: textNames.rule } };
    const hit = identityNames.find((rule) => hitsName(rule, words));
    if (hit) return { code: "identity-column", values: { ...where, rule: hit.rule } };
  }
  return null;
}
