import type { ParquetType } from "./ParquetColumn.ts";

/** Families of Parquet types that a column of the contract accepts. */
export type ColumnFamily = "id" | "integer" | "number" | "text" | "boolean" | "date" | "timestamp";

export interface ContractColumn {
  readonly family: ColumnFamily;
  readonly required?: boolean;
  /** Another name under which the column may come. */
  readonly synonym?: string;
  /** Free of the guard over values: names of care sites, references, sources. */
  readonly exempt?: boolean;
  /** Allowed, and neither loaded nor read. */
  readonly unread?: boolean;
}

const integers = ["INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64"] as const;

/** Parquet types accepted for each family. A TIMESTAMP is local time: one adjusted to UTC is refused. */
export const acceptedTypes: Readonly<Record<ColumnFamily, readonly ParquetType[]>> = {
  id: integers,
  integer: integers,
  number: ["FLOAT", "DOUBLE", "DECIMAL", ...integers],
  text: ["STRING"],
  boolean: ["BOOLEAN"],
  date: ["DATE", "TIMESTAMP"],
  timestamp: ["TIMESTAMP"],
};

const id = { family: "id" } as const;
const integer = { family: "integer" } as const;
const number = { family: "number" } as const;
const text = { family: "text" } as const;
const boolean = { family: "boolean" } as const;
const date = { family: "date" } as const;
const timestamp = { family: "timestamp" } as const;
const exempt = { exempt: true } as const;
const unread = { unread: true } as const;

const must = <C extends ContractColumn>(column: C) => ({ ...column, required: true }) as const;

export type ContractTable = Readonly<Record<string, ContractColumn>>;

/** Tables and columns of contract version 1, level `record` and `cube`, as `extract-format` lists them. */
export const contractTables: Readonly<Record<string, ContractTable>> = {
  care_site: {
    care_site_id: must(integer),
    care_site_name: must({ ...text, ...exempt }),
    care_site_short_name: { ...text, ...exempt },
    care_site_type_source_value: must(text),
    parent_care_site_id: must(integer),
    profile: text,
    finess: text,
    latitude: number,
    longitude: number,
    valid_start_date: date,
    valid_end_date: date,
  },
  visit_occurrence: {
    visit_occurrence_id: must(id),
    person_id: must(id),
    care_site_id: must(integer),
    admission_unit_id: integer,
    discharge_unit_id: integer,
    visit_start_datetime: must(timestamp),
    visit_end_datetime: timestamp,
    visit_source_value: must(text),
    stay_source_value: text,
    admitted_from_source_value: text,
    provenance_source_value: text,
    discharge_to_source_value: text,
    age_at_visit: must(integer),
    gender_source_value: must(text),
  },
  note: {
    note_id: must(id),
    visit_occurrence_id: id,
    care_site_id: integer,
    note_datetime: must(timestamp),
    inserted_at: timestamp,
    note_class_source_value: must(text),
    text_source: text,
    text_length: integer,
  },
  note_nlp_run: { note_id: must(id), nlp_system: must(text), nlp_version: must(text), nlp_date: date },
  note_nlp: {
    note_id: must(id),
    note_nlp_source_value: must({ ...text, synonym: "label" }),
    negation: must(boolean),
    hypothesis: must(boolean),
    family: must(boolean),
    history: boolean,
    reported_speech: boolean,
    status: integer,
    detailed_status: text,
    value_as_number: number,
    unit_source_value: text,
    span_type: text,
    nlp_system: must(text),
    nlp_version: must(text),
    start: { ...integer, ...unread },
    end: { ...integer, ...unread },
    start_char: { ...integer, ...unread },
    end_char: { ...integer, ...unread },
    offset: { ...integer, ...unread },
  },
  condition_occurrence: {
    visit_occurrence_id: must(id),
    condition_source_value: must(text),
    condition_status_source_value: text,
  },
  nlp_validation: {
    case_definition: must(text),
    nlp_system: must(text),
    nlp_version: must(text),
    level: must(text),
    care_site_id: integer,
    document_group: text,
    ppv: number,
    n_flagged: integer,
    npv: number,
    n_unflagged: integer,
    sensitivity: number,
    n_positive: integer,
    specificity: number,
    n_negative: integer,
    validated_on: date,
    reference: { ...text, ...exempt },
  },
  reference_figures: {
    indicator: must(text),
    care_site_id: must(integer),
    period_start: must(date),
    period_end: must(date),
    value: number,
    numerator: number,
    denominator: number,
    source: { ...text, ...exempt },
  },
  indicator_cube: {
    indicator: must(text),
    grain: must({ ...text, ...exempt }),
    period_start: must(date),
    care_site_id: must(integer),
    sex: text,
    age_band: text,
    visit_type: text,
    stay_type: text,
    document_group: text,
    condition: text,
    nlp_version: text,
    numerator: must(number),
    denominator: must(number),
    sum_squares: number,
    delay_days: integer,
    censored: boolean,
    patients: integer,
    hidden: must(boolean),
  },
};

const levelTables = {
  record: ["care_site", "visit_occurrence", "note", "note_nlp_run", "note_nlp"],
  cube: ["care_site", "indicator_cube"],
} as const;

/** Tables without which there is no extract of these levels. */
export function requiredTables(level: readonly (keyof typeof levelTables)[]): readonly string[] {
  return [...new Set(level.flatMap((one): readonly string[] => levelTables[one]))];
}
