import { literal } from "../../engine/literal.ts";
import type { ConditionUnit } from "../language/Indicator.ts";
import type { Family } from "./Family.ts";
import { wayColumn, type CountingWay } from "./mentionFeature.ts";
import { only } from "./only.ts";

/** Conditions of the `stay × condition` units of a family, each once. */
export function conditionsOf(family: Family): readonly ConditionUnit[] {
  const all = family.indicators.flatMap((indicator) =>
    indicator.shape === "proportion" ? (indicator.conditions ?? []) : [],
  );
  return [...new Set(all.map(({ label }) => label))].map((label) => only(all.filter((one) => one.label === label))!);
}

/** How the mentions of a condition count. */
export const conditionWay = ({ exclude }: ConditionUnit): CountingWay => ({ exclude, status: null });

/** Columns that conditions add to a unit: which, and whether it is coded. */
export function conditionColumns(family: Family): readonly string[] {
  return conditionsOf(family).length > 0 ? ["x.label AS condition", "k.unit_id IS NOT NULL AS coded"] : [];
}

/**
 * One unit for each condition counted in the stay, and whether an ICD-10 code of its list stands in the stay. Codes are looked up
 * in the lists once each, not once for every stay.
 */
export function conditionJoin(family: Family): string {
  const conditions = conditionsOf(family);
  if (conditions.length === 0) return "";
  const counted = conditions.map(
    (condition) =>
      `(label = ${literal(condition.label)} AND ${wayColumn(conditionWay(condition))} >= ${condition.atLeast})`,
  );
  const listed = conditions.flatMap(({ label, icd10 }) =>
    icd10.map((prefix) => `(${literal(label)}, ${literal(`${prefix}%`)})`),
  );
  return `
  JOIN (SELECT unit_id, label FROM mention_${family.id} WHERE ${counted.join(" OR ")}) x ON x.unit_id = b.unit_id
  LEFT JOIN (SELECT DISTINCT o.visit_occurrence_id AS unit_id, l.label
    FROM condition_occurrence o JOIN (SELECT DISTINCT c.code, p.label FROM (SELECT DISTINCT code FROM condition_occurrence) c
      JOIN (VALUES ${listed.join(", ")}) p(label, pattern) ON c.code LIKE p.pattern) l ON l.code = o.code) k ON k.unit_id = b.unit_id AND k.label = x.label`;
}
