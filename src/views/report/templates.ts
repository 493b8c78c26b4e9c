import type { ReportTemplate } from "../../perimeter/ReportTemplate.ts";

/** What a booklet is made of. */
export interface Template {
  /** Ids of its indicators, in their order; those that a catalogue does not have are left out. */
  readonly indicators: readonly string[];
  /** Completeness of each hospital, versions of the analysis, and the stage of each indicator. */
  readonly warehouse: boolean;
}

const letters = [
  "discharge-letter-day0",
  "discharge-letter-8days",
  "discharge-letter-delay",
  "letters-missing",
] as const;

/** The templates: what each committee looks at. */
export const templates: Readonly<Record<ReportTemplate, Template>> = {
  codir: {
    indicators: [
      ...letters,
      "document-coverage",
      "emergency-report",
      "readmission-30d-emergency",
      "awaiting-placement",
      "social-isolation-75",
      "pressure-ulcer",
      "fall-in-hospital",
      "coding-gap",
    ],
    warehouse: false,
  },
  cme: {
    indicators: [
      ...letters,
      "discharge-letter-smr",
      "discharge-letter-psychiatry",
      "discharge-letter-day-surgery",
      "letter-sections",
      "discharge-treatments",
      "emergency-report",
      "allergies-documented",
      "advance-care",
      "malnutrition",
      "pressure-ulcer",
      "fall-in-hospital",
      "tobacco-status",
      "alcohol-status",
      "tnm-documented",
      "mdt-report-found",
      "suicide-attempt",
      "self-harm-girls-8-17",
      "violence",
      "emergency-return-72h",
      "readmission-30d-emergency",
      "charlson",
    ],
    warehouse: false,
  },
  dmu: {
    indicators: [
      "letters-missing",
      "discharge-letter-day0",
      "discharge-letter-8days",
      "discharge-letter-delay",
      "letter-sections",
      "discharge-treatments",
      "document-coverage",
      "allergies-documented",
      "bmi-documented",
      "tobacco-status",
      "advance-care",
      "malnutrition",
      "pressure-ulcer",
      "fall-in-hospital",
      "awaiting-placement",
      "charlson",
      "coding-gap",
      "readmission-30d-emergency",
    ],
    warehouse: false,
  },
  "copil-eds": {
    indicators: [
      "document-coverage",
      "nlp-coverage",
      "unreadable-documents",
      "emergency-report",
      "letter-sections",
      "coding-gap",
    ],
    warehouse: true,
  },
};
