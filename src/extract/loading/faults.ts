import type { ExcludedRows } from "../OpenedExtract.ts";
import { countRepeats } from "./countRepeats.ts";
import { noteExclusions } from "./Exclusions.ts";
import { countOf, type Loading } from "./Loading.ts";

/** A rule that a row may fail by itself: `when` is SQL over the row as it is loaded. */
export interface Fault {
  readonly rule: ExcludedRows["rule"];
  readonly column: string;
  readonly when: string;
}

/** Number of the fault of a row whose key another row has: it comes before any other. */
const duplicate = 255;

/** The rule that a number in the column `fault` stands for, as SQL; null for a sound row. */
export function faultRule(faults: readonly Fault[]): string {
  return `CASE fault WHEN ${duplicate} THEN 'duplicate-key' ${faults.map(({ rule }, index) => `WHEN ${index + 1} THEN '${rule}'`).join(" ")} END`;
}

/** Number of the first fault that a row shows, from 1; 0 for a sound row. */
export function faultCase(faults: readonly Fault[]): string {
  if (faults.length === 0) return "0::UTINYINT";
  return `(CASE ${faults.map(({ when }, index) => `WHEN ${when} THEN ${index + 1}`).join(" ")} ELSE 0 END)::UTINYINT`;
}

/**
 * Removes the faulty rows of a loaded table and its column `fault`, keeping their keys in `loading_excluded_<table>` for
 * the tables that hang on it. A sound table is not rewritten. `before` sees the faulty rows marked and still there.
 */
export async function settleFaults(
  loading: Loading,
  table: string,
  key: string,
  faults: readonly Fault[],
  before?: () => Promise<void>,
): Promise<void> {
  const { engine, signal } = loading;
  await markDuplicates(loading, table, key);
  await before?.();
  const found = await countFaults(loading, table, key, faults);
  noteExclusions(loading, table, await countOf(loading, `SELECT count(*)::INTEGER AS n FROM ${table}`), found);
  const keys = `SELECT DISTINCT ${key} FROM ${table} WHERE fault <> 0 AND ${key} IS NOT NULL`;
  await engine.execute(`CREATE TABLE loading_excluded_${table} AS ${keys}`, { signal });
  if (found.length > 0) await engine.execute(`DELETE FROM ${table} WHERE fault <> 0`, { signal });
  await engine.execute(`ALTER TABLE ${table} DROP COLUMN fault`, { signal });
}

async function markDuplicates(loading: Loading, table: string, key: string): Promise<void> {
  if ((await countRepeats(loading, table, key)) === 0) return;
  const twice = `SELECT ${key} FROM ${table} WHERE ${key} IS NOT NULL GROUP BY ${key} HAVING count(*) > 1`;
  await loading.engine.execute(`UPDATE ${table} SET fault = ${duplicate} WHERE ${key} IN (${twice})`, {
    signal: loading.signal,
  });
}

/** Rows of a table by the fault in its column `fault`; `key` names the column of duplicates. */
export async function countFaults(
  { engine, signal }: Loading,
  table: string,
  key: string,
  faults: readonly Fault[],
): Promise<readonly Omit<ExcludedRows, "table">[]> {
  const sql = `SELECT fault::INTEGER AS fault, count(*)::INTEGER AS n FROM ${table} WHERE fault <> 0 GROUP BY 1 ORDER BY 1`;
  const { columns, length } = await engine.query({ sql, shape: { fault: "integer", n: "integer" } }, { signal });
  return Array.from({ length }, (_, row): Omit<ExcludedRows, "table"> => {
    const number = columns.fault[row] ?? duplicate;
    const fault = faults[number - 1];
    const rows = columns.n[row] ?? 0;
    return fault ? { rule: fault.rule, column: fault.column, rows } : { rule: "duplicate-key", column: key, rows };
  });
}
