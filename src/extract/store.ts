/**
 * The tables that an opened extract leaves in the engine, the same in the browser and in Node.
 * Rows that failed a check are not in them. Columns that the extract lacks are there and null,
 * and `OpenedExtract.columns` says which were brought.
 *
 * Source values are folded once, at loading, into closed lists (`codes/`), so that no later statement matches text.
 */
export const visitTypes = ["hospitalisés", "hospitalisation incomplète", "urgence", "consultation externe"] as const;
export type VisitType = (typeof visitTypes)[number];

export const stayTypes = ["MCO", "SSR", "Psychiatrie", "SLD"] as const;
export type StayType = (typeof stayTypes)[number];

export const dischargeClasses = ["home", "transfer", "death"] as const;
export type DischargeClass = (typeof dischargeClasses)[number];

export const sexes = ["f", "m"] as const;
export type Sex = (typeof sexes)[number];

export const documentGroups = [
  "DISCHARGE",
  "EMERGENCY",
  "TUMOUR_BOARD",
  "OPERATIVE",
  "PATHOLOGY",
  "CONSULTATION",
  "TRANSFER",
  "PRESCRIPTION",
  "SUMMARY",
  "UNKNOWN",
  "OTHER",
] as const;
export type DocumentGroup = (typeof documentGroups)[number];

/** Bands of `age_at_visit`, bounds included; the last is open. */
export const ageBands = ["0–7", "8–17", "18–25", "26–44", "45–64", "65–74", "75–84", "85+"] as const;
export type AgeBand = (typeof ageBands)[number];

const enumOf = (values: readonly string[]) =>
  `ENUM (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ")})`;

/** Type of an identifier in the store: INTEGER where the file's keys fit, else BIGINT. */
export type IdType = "INTEGER" | "BIGINT";

/**
 * Tables of the store as name → column → SQL type.
 *
 * `care_site.hospital_id` is the site itself when it is a hospital (the level that stays name in `care_site_id`), the
 * nearest hospital above otherwise, null above hospitals. `visit_occurrence.via_emergency` and `transferred_in` come from
 * provenance and admission mode; `discharge_class` is null for null and unlisted modes. `visit_left_out` counts the rows of
 * `visit_occurrence` that a rule of dates kept out, by hospital, and the distinct patients of each count. `note.nlp_version` is the latest
 * run of each system, `system version`, joined with ` + ` in the order of the system's name, null when unread;
 * `note.care_site_id` is the note's own or else its stay's. `note_nlp` holds only the mentions of those runs, and only
 * the labels asked for; a null qualifier is stored as FALSE. `condition_occurrence.code` is upper case without dots.
 * Columns said VARCHAR here may be an ENUM in the engine: statements that compare them with text need not care, those that
 * return them cast them. `indicator_cube` is there only where the extract brings it; a row that failed a check of its values is
 * hidden in it, so that no sum takes it for nothing. `note_nlp` is a view: what mentions have in common is stored once.
 */
export function storeTables(id: { visit: IdType; person: IdType; note: IdType }) {
  return {
    care_site: {
      care_site_id: "INTEGER",
      care_site_name: "VARCHAR",
      care_site_short_name: "VARCHAR",
      care_site_type_source_value: "VARCHAR",
      parent_care_site_id: "INTEGER",
      hospital_id: "INTEGER",
      profile: "VARCHAR",
      finess: "VARCHAR",
      latitude: "DOUBLE",
      longitude: "DOUBLE",
    },
    visit_occurrence: {
      visit_occurrence_id: id.visit,
      person_id: id.person,
      care_site_id: "INTEGER",
      discharge_unit_id: "INTEGER",
      visit_start_datetime: "TIMESTAMP",
      visit_end_datetime: "TIMESTAMP",
      visit_type: enumOf(visitTypes),
      stay_type: enumOf(stayTypes),
      via_emergency: "BOOLEAN",
      transferred_in: "BOOLEAN",
      discharge_class: enumOf(dischargeClasses),
      age_at_visit: "UTINYINT",
      sex: enumOf(sexes),
    },
    visit_left_out: { care_site_id: "INTEGER", rule: "VARCHAR", stays: "INTEGER", patients: "INTEGER" },
    note: {
      note_id: id.note,
      visit_occurrence_id: id.visit,
      care_site_id: "INTEGER",
      note_datetime: "TIMESTAMP",
      document_group: enumOf(documentGroups),
      text_source: enumOf(["native", "pdf", "scan"]),
      text_length: "INTEGER",
      nlp_version: "VARCHAR",
    },
    note_nlp: {
      note_id: id.note,
      label: "VARCHAR",
      negation: "BOOLEAN",
      hypothesis: "BOOLEAN",
      family: "BOOLEAN",
      history: "BOOLEAN",
      reported_speech: "BOOLEAN",
      status: "UTINYINT",
      value_as_number: "FLOAT",
      unit_source_value: "VARCHAR",
      section: "BOOLEAN",
    },
    condition_occurrence: { visit_occurrence_id: id.visit, code: "VARCHAR" },
    nlp_validation: {
      case_definition: "VARCHAR",
      nlp_system: "VARCHAR",
      nlp_version: "VARCHAR",
      level: "VARCHAR",
      care_site_id: "INTEGER",
      document_group: "VARCHAR",
      ppv: "DOUBLE",
      n_flagged: "INTEGER",
      npv: "DOUBLE",
      n_unflagged: "INTEGER",
      sensitivity: "DOUBLE",
      n_positive: "INTEGER",
      specificity: "DOUBLE",
      n_negative: "INTEGER",
      validated_on: "DATE",
      reference: "VARCHAR",
    },
    reference_figures: {
      indicator: "VARCHAR",
      care_site_id: "INTEGER",
      period_start: "DATE",
      period_end: "DATE",
      value: "DOUBLE",
      numerator: "DOUBLE",
      denominator: "DOUBLE",
      source: "VARCHAR",
    },
    indicator_cube: {
      indicator: "VARCHAR",
      grain: "VARCHAR",
      period_start: "DATE",
      care_site_id: "INTEGER",
      sex: "VARCHAR",
      age_band: "VARCHAR",
      visit_type: "VARCHAR",
      stay_type: "VARCHAR",
      condition: "VARCHAR",
      nlp_version: "VARCHAR",
      numerator: "DOUBLE",
      denominator: "DOUBLE",
      sum_squares: "DOUBLE",
      delay_days: "INTEGER",
      censored: "BOOLEAN",
      hidden: "BOOLEAN",
    },
  } as const;
}
