import { literal } from "../../src/engine/literal.ts";
import type { RecordTable } from "../contract/recordTables.ts";
import type { Database, Row } from "../database/Database.ts";
import type { Plan } from "../plan/Plan.ts";

export type PartsAsked = NonNullable<Plan["parts"]>;

/** One file to write: its path in the extract and the condition on the rows that go there. */
export interface PartPlan {
  readonly path: string;
  readonly condition: string;
  readonly careSites: readonly number[];
  readonly period: { readonly start: string; readonly end: string } | null;
}

const uncut: ReadonlySet<RecordTable> = new Set<RecordTable>(["care_site", "nlp_validation", "reference_figures"]);

/** Whether a table is cut when parts are asked for; sites, validations and figures from elsewhere always come whole. */
export function isCut(table: RecordTable, asked: PartsAsked | undefined): asked is PartsAsked {
  return asked !== undefined && (asked.group || asked.period !== undefined) && !uncut.has(table);
}

/**
 * Parts of a laid table, by hospital group and period. A document goes with its own site and date, a mention with its
 * document, a code with its stay. `careSites` are the hospitals inside, `period` the first and the last day.
 */
export async function planParts(
  database: Database,
  table: RecordTable,
  asked: PartsAsked,
): Promise<readonly PartPlan[]> {
  const group = asked.group ? "at_group" : "NULL";
  const period = periodSql(asked.period);
  const rows = await database.rows(
    `SELECT CAST(${group} AS VARCHAR) AS part_group, ${period} AS part_period, list(DISTINCT at_hospital ORDER BY at_hospital) FILTER (at_hospital IS NOT NULL) AS sites,
       strftime(min(at_time), '%Y-%m-%d') AS first_day, strftime(max(at_time), '%Y-%m-%d') AS last_day
     FROM "laid ${table}" GROUP BY ALL ORDER BY min(CAST(${group} AS INTEGER)) NULLS LAST, part_period NULLS LAST`,
  );
  const is = (expression: string, value: Row[string] | undefined) =>
    value == null ? `${expression} IS NULL` : `CAST(${expression} AS VARCHAR) = ${literal(String(value))}`;
  return rows.map((row) => {
    const names = [
      asked.group ? `group-${row["part_group"] ?? "none"}` : null,
      asked.period === undefined ? null : String(row["part_period"] ?? "undated"),
    ];
    const conditions = [
      asked.group ? is(group, row["part_group"]) : null,
      asked.period === undefined ? null : is(period, row["part_period"]),
    ];
    return {
      path: `${table}/${names.filter((name) => name !== null).join("-")}.parquet`,
      condition: conditions.filter((condition) => condition !== null).join(" AND "),
      careSites: (row["sites"] as unknown as readonly number[] | null) ?? [],
      period: row["first_day"] == null ? null : { start: String(row["first_day"]), end: String(row["last_day"]) },
    };
  });
}

function periodSql(period: PartsAsked["period"]): string {
  if (period === "quarter") return `(CAST(year(at_time) AS VARCHAR) || '-Q' || CAST(quarter(at_time) AS VARCHAR))`;
  return period === undefined ? "NULL" : `strftime(at_time, '${period === "year" ? "%Y" : "%Y-%m"}')`;
}
