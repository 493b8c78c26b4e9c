import { literal } from "../../src/engine/literal.ts";
import { columnType } from "../contract/columnType.ts";
import { isRequired, recordColumns } from "../contract/recordTables.ts";
import type { Database } from "../database/Database.ts";
import { refused } from "../refusal/PackRefused.ts";
import { openFile } from "../source/openSource.ts";
import { Reading } from "../source/Reading.ts";
import type { PublishedPlan } from "./PublishedPlan.ts";

/** A table as it lies in the database, in the order in which it is written. */
export interface LaidTable {
  readonly table: "care_site" | "indicator_cube";
  readonly columns: readonly string[];
  readonly rowsIn: number;
}

/** The grains of the sums, finest first. */
export const publishedGrains = ["month × hospital", "month × group", "month × all"] as const;

/** Makes `laid care_site`, with the columns that the file brings, and `site_code`: the care site of each code of the counts. */
export async function laySites(database: Database, { sites }: PublishedPlan): Promise<LaidTable> {
  const source = await openFile(database, "care_site", sites);
  if (source === null) throw refused("source-missing", { table: "care_site" });
  const reading = new Reading(source, "s");
  const read = recordColumns("care_site").flatMap((column) => {
    const type = columnType("care_site", column);
    const sql = isRequired("care_site", column) ? reading.required(type, column) : reading.optional(type, column);
    return sql === null ? [] : [{ column, sql: `${sql} AS ${column}` }];
  });
  const code = reading.required("VARCHAR", "code");
  await reading.verify(database);
  await database.run(
    `CREATE TABLE "laid care_site" AS SELECT ${read.map(({ sql }) => sql).join(", ")} FROM ${source.view} AS s ORDER BY care_site_id;
     CREATE TABLE site_code AS SELECT ${code} AS code, CAST(s.care_site_id AS INTEGER) AS care_site_id FROM ${source.view} AS s WHERE ${code} IS NOT NULL`,
  );
  return { table: "care_site", columns: read.map(({ column }) => column), rowsIn: source.rows };
}

/**
 * Makes `laid indicator_cube` from counts by month and hospital: their own cells, then their sums by group and over all. The numerator is
 * the integer nearest to units × share: with six decimals it is the published one up to half a million units.
 */
export async function layCounts(database: Database, { counts, indicator }: PublishedPlan): Promise<LaidTable> {
  const source = await openFile(database, "indicator_cube", counts);
  if (source === null) throw refused("source-missing", { table: "indicator_cube" });
  const reading = new Reading(source, "c");
  const code = reading.required("VARCHAR", "ufr_code");
  const month = reading.required("VARCHAR", "month");
  const stays = reading.required("INTEGER", "n_hospit_stays");
  const share = reading.required("DOUBLE", "rho_with_discharge_summary");
  await reading.verify(database);
  await refuseUnread(database, source.view, { month, stays, share });
  const unknown = await database.count(
    `SELECT count(*) FROM ${source.view} AS c LEFT JOIN site_code AS k ON k.code = ${code} WHERE k.care_site_id IS NULL`,
  );
  if (unknown > 0) throw refused("site-unknown", { rows: unknown });
  const repeated = await database.count(
    `SELECT count(*) - count(DISTINCT (k.care_site_id, ${month})) FROM ${source.view} AS c JOIN site_code AS k ON k.code = ${code}`,
  );
  if (repeated > 0) throw refused("counts-repeated", { rows: repeated });
  const columns = ["indicator", "grain", "period_start", "care_site_id", "numerator", "denominator", "hidden"];
  const [hospital, group, all] = publishedGrains.map(literal);
  const sums = "CAST(sum(numerator) AS INTEGER) AS numerator, CAST(sum(denominator) AS INTEGER) AS denominator";
  await database.run(
    `CREATE TABLE hospital_month AS SELECT k.care_site_id, CAST(${month} || '-01' AS DATE) AS period_start,
       CAST(round(${stays} * ${share}) AS INTEGER) AS numerator, ${stays} AS denominator
     FROM ${source.view} AS c JOIN site_code AS k ON k.code = ${code};
     CREATE TABLE "laid indicator_cube" AS SELECT ${literal(indicator)} AS indicator, grain, period_start, care_site_id, numerator, denominator, FALSE AS hidden FROM (
       SELECT ${hospital} AS grain, 1 AS rank, period_start, care_site_id, numerator, denominator FROM hospital_month
       UNION ALL
       SELECT ${group}, 2, m.period_start, g.care_site_id, ${sums} FROM hospital_month AS m
         JOIN "laid care_site" AS h ON h.care_site_id = m.care_site_id
         JOIN "laid care_site" AS g ON g.care_site_id = h.parent_care_site_id AND g.parent_care_site_id IS NOT NULL GROUP BY ALL
       UNION ALL
       SELECT ${all}, 3, m.period_start, r.care_site_id, ${sums} FROM hospital_month AS m
         CROSS JOIN (SELECT care_site_id FROM "laid care_site" WHERE parent_care_site_id IS NULL) AS r GROUP BY ALL
     ) ORDER BY rank, care_site_id, period_start`,
  );
  return { table: "indicator_cube", columns, rowsIn: source.rows };
}

/** Refuses a month that is none, units that are none or a share outside 0–1, by column and number of rows. */
async function refuseUnread(
  database: Database,
  view: string,
  { month, stays, share }: { readonly month: string; readonly stays: string; readonly share: string },
): Promise<void> {
  const rules = [
    {
      column: "month",
      type: "YYYY-MM",
      sound: `regexp_full_match(${month}, '\\d{4}-\\d{2}') AND TRY_CAST(${month} || '-01' AS DATE) IS NOT NULL`,
    },
    { column: "n_hospit_stays", type: "INTEGER ≥ 0", sound: `${stays} >= 0` },
    { column: "rho_with_discharge_summary", type: "0–1", sound: `${share} BETWEEN 0 AND 1` },
  ];
  for (const { column, type, sound } of rules) {
    const rows = await database.count(`SELECT count(*) FROM ${view} AS c WHERE coalesce(${sound}, FALSE) IS FALSE`);
    if (rows > 0) throw refused("source-column-type", { table: "indicator_cube", column, type, rows });
  }
}
