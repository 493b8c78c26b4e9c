/** What the built-in indicators are about, in the order of the catalogue; `brought`: a sheet that comes with the extract. */
export const sheetDomains = [
  "letter",
  "completeness",
  "emergency",
  "epidemics",
  "comorbidities",
  "record",
  "frailty",
  "cancer",
  "return",
  "brought",
] as const;
export type SheetDomain = (typeof sheetDomains)[number];

export const sheetStatuses = ["research", "validated", "steering"] as const;

/** Tables of the extract without which some indicator is not measured. */
export const neededTables = ["visit_occurrence", "note", "note_nlp_run", "note_nlp", "condition_occurrence"] as const;

/** What narrows the catalogue; an absent one lets every sheet through. */
export interface SheetFilters {
  /** Words that a sheet holds. */
  readonly text?: string;
  readonly domain?: SheetDomain;
  readonly status?: (typeof sheetStatuses)[number];
  /** A table that the indicator needs. */
  readonly need?: (typeof neededTables)[number];
}
