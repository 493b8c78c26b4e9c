import { dateLiteral } from "../engine/literal.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import { nextDay } from "../perimeter/periods.ts";
import { filterSql, isUnfiltered, placeSql } from "./filterSql.ts";
import { groupBy, type GroupKey } from "./groupKeys.ts";
import type { Place, Question } from "./Question.ts";
import { rollUpName, type RollUpKind } from "./rollUps.ts";

/** A question as a statement, and what it reads. Result columns: `period`?, `part`?, the splits, the subject's dimensions, its measures. */
export interface Plan {
  readonly sql: string;
  readonly answeredFrom: "roll-up" | "records";
  readonly relation: string;
}

/** The coarsest roll-up that can answer, or the records where none can. */
export function plan(question: Question, dialect: Dialect): Plan {
  const kind = rollUpFor(question);
  return kind ? fromRollUp(question, kind, dialect) : fromRecords(question, dialect);
}

/** The same question put to the records: what `plan` falls back to, and what roll-ups are tested against. */
export function fromRecords(question: Question, dialect: Dialect): Plan {
  const { subject } = question;
  const sums = subject.measures.map(({ column, unit }) => `${dialect.sumInteger(unit)} AS ${column}`);
  const where = [
    subject.where,
    "u.hospital IS NOT NULL",
    ...window(question, "u.anchor"),
    ...placeSql(question.place),
    ...filterSql(question.filters),
  ];
  const period = question.grain ? dialect.periodOf("u.anchor", question.grain) : null;
  return {
    sql: select(question, `${subject.table} u`, period, sums, where, dialect),
    answeredFrom: "records",
    relation: subject.table,
  };
}

/** Null when only the records can answer. */
export function rollUpFor({ place, grain, from, to, filters, by, parts }: Question): RollUpKind | null {
  const wholeMonths = grain !== "week" && from.endsWith("-01") && nextDay(to).endsWith("-01");
  const plain = isUnfiltered(filters) && by.length === 0;
  const places = parts ?? [place];
  if (wholeMonths && plain) return "month_site";
  if (places.some(({ level }) => level === "department" || level === "unit")) return null;
  if (wholeMonths) return "month_hospital";
  return plain ? "day_hospital" : null;
}

function fromRollUp(question: Question, kind: RollUpKind, dialect: Dialect): Plan {
  const { subject } = question;
  const relation = rollUpName(kind, subject);
  const day = kind === "day_hospital" ? "u.day" : "u.month";
  const sums = subject.measures.map(({ column }) => `${dialect.sumInteger(`u.${column}`)} AS ${column}`);
  const sites = kind === "month_site" && !question.parts ? [`u.site = ${question.place.site}`] : [];
  const where = [
    ...window(question, day),
    ...(kind === "month_site" ? sites : placeSql(question.place)),
    ...filterSql(question.filters),
  ];
  const period = question.grain
    ? kind !== "day_hospital" && question.grain === "month"
      ? "u.month"
      : dialect.periodOf(day, question.grain)
    : null;
  const direct = kind === "month_site" ? "u.site" : null;
  return {
    sql: select(question, `${relation} u`, period, sums, where, dialect, direct),
    answeredFrom: "roll-up",
    relation,
  };
}

/** The sites, units and splits of a question put to any relation whose rows are cells or units `u`. */
function select(
  question: Question,
  from: string,
  period: string | null,
  sums: readonly string[],
  where: readonly string[],
  dialect: Dialect,
  siteColumn: string | null = null,
): string {
  const { parts, by, subject } = question;
  const keys: readonly GroupKey[] = [
    ...(period ? [{ name: "period", expression: period }] : []),
    ...(parts ? [{ name: "part", expression: "p.part" }] : []),
    ...[...by, ...subject.dimensions].map((name) => ({ name, expression: `u.${name}` })),
  ];
  const join = parts ? ` JOIN ${partsSql(parts, siteColumn)}` : "";
  const { columns, clause } = groupBy(keys, dialect);
  return `SELECT ${[...columns, ...sums].join(", ")} FROM ${from}${join} WHERE ${where.length > 0 ? where.join(" AND ") : "TRUE"}${clause}`;
}

/** `p(part, …)`: which part of the question a row belongs to. */
export function partsSql(parts: readonly Place[], siteColumn: string | null): string {
  if (siteColumn)
    return `(VALUES ${parts.map(({ site }) => `(${site})`).join(", ")}) p(part) ON p.part = ${siteColumn}`;
  const below = parts.some(({ level }) => level === "department" || level === "unit");
  const rows = parts.flatMap((part) => (below ? part.units : part.hospitals).map((site) => `(${part.site}, ${site})`));
  return `(VALUES ${rows.length > 0 ? rows.join(", ") : "(NULL, NULL)"}) p(part, site) ON p.site = ${below ? "u.unit_site" : "u.hospital"}`;
}

function window({ from, to }: Question, day: string): readonly string[] {
  return [`${day} BETWEEN ${dateLiteral(from)} AND ${dateLiteral(to)}`];
}
