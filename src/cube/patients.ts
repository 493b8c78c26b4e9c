import { dateLiteral } from "../engine/literal.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import { columnSuffix } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { filterSql, placeSql } from "./filterSql.ts";
import { groupBy, type GroupKey } from "./groupKeys.ts";
import { partsSql } from "./parts.ts";
import type { Question } from "./Question.ts";

/** A side of a figure whose patients are counted. */
export const patientSides = ["denominator", "numerator", "remainder"] as const;
export type PatientSide = (typeof patientSides)[number];

/** The sides of an indicator whose patients are to be counted. */
export interface PatientCount {
  readonly indicator: Indicator;
  readonly sides: readonly PatientSide[];
}

/** Column of a count. */
export function patientColumn(indicator: Indicator, side: PatientSide): string {
  return `patients_${side}_${columnSuffix(indicator.id)}`;
}

/**
 * Distinct patients, counted on the records for the cells whose lower bound is below k: patients do not add, so no
 * roll-up can say it; of some `periods` of the question alone where their first days are given. Result columns: `period`?,
 * `part`?, the splits, then one per count.
 */
export function patientsSql(
  question: Question,
  counts: readonly PatientCount[],
  periods: readonly string[] | null,
  dialect: Dialect,
): string {
  const { subject, parts, by, grain, from, to } = question;
  const keys: readonly GroupKey[] = [
    ...(grain ? [{ name: "period", expression: dialect.periodOf("u.anchor", grain) }] : []),
    ...(parts ? [{ name: "part", expression: "p.part" }] : []),
    ...by.map((name) => ({ name, expression: `u.${name}` })),
  ];
  const columns = counts.flatMap(({ indicator, sides }) =>
    sides.map(
      (side) =>
        `count(DISTINCT CASE WHEN ${sideSql(indicator, side)} THEN u.person_id END) AS ${patientColumn(indicator, side)}`,
    ),
  );
  const counted = counts.flatMap(({ indicator, sides }) => sides.map((side) => `(${sideSql(indicator, side)})`));
  const where = [
    `u.anchor BETWEEN ${dateLiteral(from)} AND ${dateLiteral(to)}`,
    // One look-up a row: days of many periods cost a comparison each, four times the statement.
    ...(grain && periods ? [`${dialect.periodOf("u.anchor", grain)} IN (${periods.map(dateLiteral).join(", ")})`] : []),
    "u.hospital IS NOT NULL",
    ...placeSql(question.place),
    ...filterSql(question.filters),
    `(${counted.join(" OR ")})`,
  ];
  const grouped = groupBy(keys, dialect);
  return `SELECT ${[...grouped.columns, ...columns].join(", ")} FROM ${subject.table} u${parts ? ` JOIN ${partsSql(parts)}` : ""} WHERE ${where.join(" AND ")}${grouped.clause}`;
}

function sideSql(indicator: Indicator, side: PatientSide): string {
  const x = columnSuffix(indicator.id);
  return { denominator: `u.den_${x}`, numerator: `u.num_${x}`, remainder: `u.den_${x} AND NOT u.num_${x}` }[side];
}
