import { dateLiteral } from "../engine/literal.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import { columnSuffix } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { filterSql, placeSql } from "./filterSql.ts";
import { partsSql } from "./plan.ts";
import type { Question } from "./Question.ts";

/** Columns of the exact count: distinct patients of the denominator and, for clinical figures, of both sides of it. */
export function patientColumns(indicator: Indicator): readonly string[] {
  const x = columnSuffix(indicator.id);
  return indicator.disclosure === "clinical" && indicator.shape === "proportion"
    ? [`patients_den_${x}`, `patients_num_${x}`, `patients_not_${x}`]
    : [`patients_den_${x}`];
}

/**
 * Distinct patients, counted on the records for the cells whose lower bound is below k: patients do not add, so no
 * roll-up can say it. Result columns: `period`?, `part`?, the splits, then `patientColumns` of each indicator.
 */
export function patientsSql(question: Question, indicators: readonly Indicator[], dialect: Dialect): string {
  const { subject, parts, by, grain } = question;
  const keys = [
    ...(grain ? [`${dialect.periodOf("u.anchor", grain)} AS period`] : []),
    ...(parts ? ["p.part"] : []),
    ...by.map((name) => `u.${name}`),
  ];
  const counts = indicators.flatMap((indicator) => {
    const x = columnSuffix(indicator.id);
    const conditions = [`u.den_${x}`, `u.num_${x}`, `u.den_${x} AND NOT u.num_${x}`];
    return patientColumns(indicator).map((column, index) => `count(DISTINCT CASE WHEN ${conditions[index]!} THEN u.person_id END) AS ${column}`);
  });
  const where = [
    `u.anchor BETWEEN ${dateLiteral(question.from)} AND ${dateLiteral(question.to)}`,
    "u.hospital IS NOT NULL",
    ...placeSql(question.place),
    ...filterSql(question.filters),
  ];
  const group = keys.length > 0 ? ` GROUP BY ${keys.map((_, index) => index + 1).join(", ")}` : "";
  return `SELECT ${[...keys, ...counts].join(", ")} FROM ${subject.table} u${parts ? ` JOIN ${partsSql(parts, null)}` : ""} WHERE ${where.join(" AND ")}${group}`;
}
