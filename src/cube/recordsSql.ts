import { dateLiteral } from "../engine/literal.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import { filterSql, placeSql } from "./filterSql.ts";
import { groupBy, type GroupKey } from "./groupKeys.ts";
import { partsTest, siteColumn } from "./parts.ts";
import type { Question } from "./Question.ts";

/**
 * A question put to the records: what is asked where no roll-up answers, what roll-ups are tested against, and what shows a reader
 * how a figure is counted. Result columns: `period`?, `site`? (where the question has parts: the hospital, or below it the unit, of
 * which a part may have several), the splits, the subject's dimensions, its measures.
 */
export function recordsSql(
  { subject, place, filters, from, to, grain, by, parts }: Question,
  dialect: Dialect,
): string {
  const keys: readonly GroupKey[] = [
    ...(grain ? [{ name: "period", expression: dialect.periodOf("u.anchor", grain) }] : []),
    ...(parts ? [{ name: "site", expression: `u.${siteColumn(parts)}` }] : []),
    ...[...by, ...subject.dimensions].map((name) => ({ name, expression: `u.${name}` })),
  ];
  const sums = subject.measures.map(({ column, unit }) => `${dialect.sumInteger(unit)} AS ${column}`);
  const where = [
    subject.where,
    "u.hospital IS NOT NULL",
    `u.anchor BETWEEN ${dateLiteral(from)} AND ${dateLiteral(to)}`,
    ...(parts ? partsTest(parts) : placeSql(place)),
    ...filterSql(filters),
  ];
  const { columns, clause } = groupBy(keys, dialect);
  return `SELECT ${[...columns, ...sums].join(", ")} FROM ${subject.table} u WHERE ${where.join(" AND ")}${clause}`;
}
