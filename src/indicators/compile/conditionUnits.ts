import { literal } from "../../engine/literal.ts";
import type { Family } from "./Family.ts";
import { conditionsOf, wayColumn } from "./unitFeatures.ts";

/** Columns that conditions add to a unit: which, and whether it is coded. */
export function conditionColumns(family: Family): readonly string[] {
  return conditionsOf(family).length > 0 ? ["x.label AS condition", "k.unit_id IS NOT NULL AS coded"] : [];
}

/** One unit for each condition counted in the stay, and whether an ICD-10 code of its list stands in the stay. */
export function conditionJoin(family: Family): string {
  const conditions = conditionsOf(family);
  if (conditions.length === 0) return "";
  const counted = conditions.map(
    ({ label, atLeast, exclude }) =>
      `(label = ${literal(label)} AND ${wayColumn({ exclude, status: null })} >= ${atLeast})`,
  );
  const codes = conditions.map(
    ({ label, icd10 }) =>
      `SELECT visit_occurrence_id AS unit_id, ${literal(label)} AS label FROM condition_occurrence WHERE ${icd10.map((prefix) => `code LIKE ${literal(`${prefix}%`)}`).join(" OR ")}`,
  );
  return `
  JOIN (SELECT unit_id, label FROM mention_${family.id} WHERE ${counted.join(" OR ")}) x ON x.unit_id = b.unit_id
  LEFT JOIN (SELECT DISTINCT unit_id, label FROM (${codes.join(" UNION ALL ")})) k ON k.unit_id = b.unit_id AND k.label = x.label`;
}
