import { dateLiteral, literal, literalList } from "../../engine/literal.ts";
import type { Published } from "../../extract/PublishedGrain.ts";
import type { Dialect } from "../../indicators/dialect/Dialect.ts";
import type { Question } from "../Question.ts";
import { askedSplits } from "./askedSplits.ts";
import { sourceGrain } from "./sourceGrain.ts";

/** A question with, for a delay, its cells by day and by whether the event came. */
type Asked = Pick<Question, "place" | "filters" | "from" | "to" | "grain" | "by"> & { readonly byDelay: boolean };

/** The statement that adds up published cells for a question about one place: what shows a reader how a figure is counted. */
export function publishedSql(
  published: Published,
  indicators: readonly string[],
  { place, filters, from, to, grain, by, byDelay }: Asked,
  dialect: Dialect,
): string {
  const splits = askedSplits({ by, filters });
  const keys = [
    ...(grain ? [{ sql: dialect.periodOf("period_start", grain), name: "period" }] : []),
    ...[...by, ...(byDelay ? ["delay_days", "censored"] : [])].map((name) => ({ sql: name, name })),
  ];
  const cells = indicators.map((indicator) => {
    const source = sourceGrain(published.get(indicator) ?? [], place.level, splits);
    const sites = source?.level === place.level ? [place.site] : place.hospitals;
    return `(indicator = ${literal(indicator)} AND grain = ${literal(source?.name ?? "")} AND care_site_id IN ${literalList(sites)})`;
  });
  const listed: readonly (readonly [string, readonly string[] | undefined])[] = [
    ["sex", filters.sex && [filters.sex]],
    ["age_band", filters.age],
    ["visit_type", filters.visit],
    ["stay_type", filters.stay],
  ];
  const where = [
    cells.length === 1 ? cells[0]!.slice(1, -1) : `(${cells.join(" OR ")})`,
    `period_start BETWEEN ${dateLiteral(from)} AND ${dateLiteral(to)}`,
    ...listed.flatMap(([column, values]) => (values ? [`${column} IN ${literalList(values)}`] : [])),
  ];
  const columns = [
    "indicator",
    ...keys.map(({ sql, name }) => (sql === name ? name : `${sql} AS ${name}`)),
    "sum(numerator) AS numerator",
    "sum(denominator) AS denominator",
    "count(*) FILTER (hidden) AS hidden_cells",
  ];
  return `SELECT ${columns.join(", ")} FROM indicator_cube WHERE ${where.join(" AND ")} GROUP BY ${["indicator", ...keys.map(({ sql }) => sql)].join(", ")}`;
}
