import { contractTables } from "../../src/extract/contractTables.ts";

/** Tables of level `record` that a warehouse gives. */
export type RecordTable =
  | "care_site"
  | "visit_occurrence"
  | "note"
  | "note_nlp_run"
  | "note_nlp"
  | "condition_occurrence"
  | "nlp_validation"
  | "reference_figures";

/** Those, and the counts of level `cube`. */
export type ExtractTable = RecordTable | "indicator_cube";

interface ForeignKey {
  readonly field: string;
  readonly table: ExtractTable;
  readonly key: string;
}

export interface TableKeys {
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

const to = (field: string, table: ExtractTable, key = field): ForeignKey => ({ field, table, key });

/** Keys of each table, as `extract-format` gives them. */
export const tableKeys: Readonly<Record<ExtractTable, TableKeys>> = {
  care_site: { primaryKey: ["care_site_id"], foreignKeys: [to("parent_care_site_id", "care_site", "care_site_id")] },
  visit_occurrence: {
    primaryKey: ["visit_occurrence_id"],
    foreignKeys: [
      to("care_site_id", "care_site"),
      to("admission_unit_id", "care_site", "care_site_id"),
      to("discharge_unit_id", "care_site", "care_site_id"),
    ],
  },
  note: {
    primaryKey: ["note_id"],
    foreignKeys: [to("visit_occurrence_id", "visit_occurrence"), to("care_site_id", "care_site")],
  },
  note_nlp_run: { primaryKey: ["note_id", "nlp_system", "nlp_version"], foreignKeys: [to("note_id", "note")] },
  note_nlp: { primaryKey: [], foreignKeys: [to("note_id", "note")] },
  condition_occurrence: { primaryKey: [], foreignKeys: [to("visit_occurrence_id", "visit_occurrence")] },
  nlp_validation: { primaryKey: [], foreignKeys: [to("care_site_id", "care_site")] },
  reference_figures: { primaryKey: [], foreignKeys: [to("care_site_id", "care_site")] },
  indicator_cube: { primaryKey: [], foreignKeys: [to("care_site_id", "care_site")] },
};

/** Columns of a table that the contract loads, in its order. */
export function recordColumns(table: ExtractTable): readonly string[] {
  return Object.entries(contractTables[table] ?? {})
    .filter(([, { unread }]) => unread !== true)
    .map(([column]) => column);
}

export function isRequired(table: ExtractTable, column: string): boolean {
  return contractTables[table]?.[column]?.required === true;
}
