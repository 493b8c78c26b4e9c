import type { Engine } from "../../engine/Engine.ts";
import type { Measured, Validation } from "./Validation.ts";

const shape = {
  case_definition: "text",
  nlp_system: "text",
  nlp_version: "text",
  level: "text",
  care_site_id: "integer",
  ppv: "number",
  n_flagged: "integer",
  npv: "number",
  n_unflagged: "integer",
  sensitivity: "number",
  n_positive: "integer",
  specificity: "number",
  n_negative: "integer",
  validated_on: "date",
  reference: "text",
} as const;

/**
 * The validations that an extract brings. Those of one document group alone are left out: they measure a part of what an indicator
 * reads.
 */
export async function readValidations(engine: Engine): Promise<readonly Validation[]> {
  const sql = `SELECT ${Object.keys(shape).join(", ")} FROM nlp_validation WHERE document_group IS NULL
    ORDER BY case_definition, nlp_system, nlp_version, level, care_site_id, validated_on`;
  const { length, columns } = await engine.query({ sql, shape });
  const measured = (value: "ppv" | "npv" | "sensitivity" | "specificity", cases: keyof typeof shape, row: number) =>
    measure(columns[value][row] ?? null, (columns[cases][row] as number | null | undefined) ?? null);
  return Array.from({ length }, (_, row): Validation => ({
    caseDefinition: columns.case_definition[row] ?? "",
    version: `${columns.nlp_system[row] ?? ""} ${columns.nlp_version[row] ?? ""}`,
    level: columns.level[row] ?? "",
    site: columns.care_site_id[row] ?? null,
    ppv: measured("ppv", "n_flagged", row),
    npv: measured("npv", "n_unflagged", row),
    sensitivity: measured("sensitivity", "n_positive", row),
    specificity: measured("specificity", "n_negative", row),
    validatedOn: columns.validated_on[row] ?? null,
    reference: columns.reference[row] ?? null,
  }));
}

/** A share outside 0–1, or of nobody, says nothing. */
const measure = (value: number | null, cases: number | null): Measured | null =>
  value !== null && value >= 0 && value <= 1 && cases !== null && cases > 0 ? { value, cases } : null;
