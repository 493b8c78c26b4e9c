import type { Validation } from "../Validation.ts";

/** A validation of the tobacco status on the whole extract, with what the test says otherwise. */
export const exampleValidation = (otherwise: Partial<Validation> = {}): Validation => ({
  caseDefinition: "tobacco-status",
  version: "eds-nlp 1",
  level: "stay",
  site: null,
  ppv: { value: 0.9, cases: 200 },
  npv: { value: 0.85, cases: 400 },
  sensitivity: null,
  specificity: null,
  validatedOn: "2026-03-01",
  reference: null,
  ...otherwise,
});
