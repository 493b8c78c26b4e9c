import { dateLiteral } from "../../engine/literal.ts";
import type { ExcludedRows } from "../OpenedExtract.ts";
import { ExtractRefused } from "../Problem.ts";
import type { Loading } from "./Loading.ts";

/** Share of a table's rows above which their faults refuse the extract; cascades do not count, nor figures of an indicator that is not there. */
export const mostExcluded = 0.05;

/** Notes the rows of a table that failed, and refuses the extract above 5 % of its `total` rows. `cause` is the rule as messages select it. */
export function noteExclusions(
  loading: Loading,
  table: string,
  total: number,
  found: readonly Omit<ExcludedRows, "table">[],
): void {
  const rows = found.filter((entry) => entry.rows > 0).map((entry) => ({ table, ...entry }));
  loading.excluded.push(...rows);
  const own = rows.filter(({ rule }) => rule !== "cascade" && rule !== "indicator-unknown");
  const count = own.reduce((sum, entry) => sum + entry.rows, 0);
  const worst = [...own].sort((a, b) => b.rows - a.rows)[0];
  if (!worst || count <= mostExcluded * total) return;
  const cause = worst.rule.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const values = {
    table,
    rule: worst.rule,
    cause,
    column: worst.column,
    count: worst.rows,
    excluded: count,
    rows: total,
  };
  throw new ExtractRefused({ code: "rows-excluded", values });
}

/** Dates of `column` outside 1900 to the day of extraction, both widened by the largest shift; a missing date is one. */
export function outOfRange({ descriptor }: Loading, column: string): string {
  const { maxShiftDays } = descriptor.pseudonymisation;
  const first = `${dateLiteral("1900-01-01")} - INTERVAL ${maxShiftDays} DAY`;
  const last = `${dateLiteral(descriptor.extractedAt.slice(0, 10))} + INTERVAL ${maxShiftDays + 1} DAY`;
  return `(${column} < ${first} OR ${column} >= ${last})`;
}
