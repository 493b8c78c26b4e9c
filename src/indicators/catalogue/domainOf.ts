import type { SheetDomain } from "../../perimeter/SheetFilters.ts";

/** What each built-in indicator is about. */
const members: Readonly<Record<Exclude<SheetDomain, "brought">, readonly string[]>> = {
  letter: [
    "discharge-letter-day0",
    "discharge-letter-8days",
    "discharge-letter-delay",
    "letters-missing",
    "discharge-letter-smr",
    "discharge-letter-psychiatry",
    "discharge-letter-day-surgery",
    "letter-sections",
    "discharge-treatments",
  ],
  completeness: ["document-coverage", "nlp-coverage", "unreadable-documents"],
  emergency: [
    "emergency-report",
    "suicide-attempt",
    "self-harm-girls-8-17",
    "alcohol-emergency",
    "fall-75",
    "violence",
  ],
  epidemics: ["bronchiolitis", "flu", "covid"],
  comorbidities: [
    "charlson",
    "coding-gap",
    "coding-gap-diabetes",
    "coding-gap-ckd",
    "coding-gap-copd",
    "coding-gap-heart-failure",
    "coding-gap-dementia",
  ],
  record: ["tobacco-status", "alcohol-status", "bmi-documented", "allergies-documented", "advance-care"],
  frailty: ["malnutrition", "pressure-ulcer", "fall-in-hospital", "awaiting-placement", "social-isolation-75"],
  cancer: ["tnm-documented", "mdt-report-found"],
  return: ["readmission-30d-emergency", "emergency-return-72h"],
};

const domains = new Map(
  Object.entries(members).flatMap(([domain, ids]) => ids.map((id) => [id, domain as SheetDomain] as const)),
);

/** What an indicator is about; `brought` for one that is not built in. */
export function domainOf(id: string): SheetDomain {
  return domains.get(id) ?? "brought";
}
