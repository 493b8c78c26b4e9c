import type { LoadingEngine } from "../../engine/Engine.ts";
import { identifier, literal } from "../../engine/literal.ts";
import { storeTables } from "../../extract/store.ts";

type Value = string | number | boolean | null;
type Table = keyof ReturnType<typeof storeTables>;

/** Records written by hand: table → rows, absent columns null. */
export type HandMadeRecords = { readonly [T in Table]?: readonly Readonly<Record<string, Value>>[] };

/** Creates the store's tables and puts the records in. */
export async function loadRecords(engine: LoadingEngine, records: HandMadeRecords): Promise<void> {
  const tables = storeTables({ visit: "INTEGER", person: "INTEGER", note: "INTEGER" });
  for (const [table, columns] of Object.entries(tables)) {
    await engine.execute(
      `CREATE TABLE ${table} (${Object.entries(columns)
        .map(([name, type]) => `${identifier(name)} ${type}`)
        .join(", ")})`,
    );
    const rows = records[table as Table] ?? [];
    if (rows.length === 0) continue;
    const unknown = rows.flatMap((row) => Object.keys(row)).find((name) => !(name in columns));
    if (unknown) throw new Error(`${table} has no column ${unknown}`);
    const values = rows.map(
      (row) =>
        `(${Object.keys(columns)
          .map((name) => literal(row[name] ?? null))
          .join(", ")})`,
    );
    await engine.execute(`INSERT INTO ${table} VALUES ${values.join(", ")}`);
  }
}

/** A hospital (1 › 10 › 100) with two units, and a second hospital without any. */
export const twoHospitals: NonNullable<HandMadeRecords["care_site"]> = [
  { care_site_id: 1, care_site_name: "Établissement", care_site_type_source_value: "AP-HP" },
  { care_site_id: 10, care_site_name: "Groupe", care_site_type_source_value: "GHU", parent_care_site_id: 1 },
  {
    care_site_id: 100,
    care_site_name: "Hôpital A",
    care_site_short_name: "HPA",
    care_site_type_source_value: "Hôpital",
    parent_care_site_id: 10,
    hospital_id: 100,
  },
  {
    care_site_id: 110,
    care_site_name: "DMU A1",
    care_site_type_source_value: "Pôle/DMU",
    parent_care_site_id: 100,
    hospital_id: 100,
  },
  {
    care_site_id: 111,
    care_site_name: "UF A11",
    care_site_type_source_value: "Unité Fonctionnelle (UF)",
    parent_care_site_id: 110,
    hospital_id: 100,
  },
  {
    care_site_id: 112,
    care_site_name: "UF A12",
    care_site_type_source_value: "Unité Fonctionnelle (UF)",
    parent_care_site_id: 110,
    hospital_id: 100,
  },
  {
    care_site_id: 200,
    care_site_name: "Hôpital B",
    care_site_short_name: "HPB",
    care_site_type_source_value: "Hôpital",
    parent_care_site_id: 1,
    hospital_id: 200,
  },
];

let visitNumber = 0;
let noteNumber = 0;

/** An MCO stay of a man of 50 in hospital A, from one day to another, sent home; `with` changes any column. */
export function stay(person: number, start: string, end: string | null, changes: Readonly<Record<string, Value>> = {}) {
  return {
    visit_occurrence_id: ++visitNumber,
    person_id: person,
    care_site_id: 100,
    visit_start_datetime: start,
    visit_end_datetime: end,
    visit_type: "hospitalisés",
    stay_type: "MCO",
    via_emergency: false,
    transferred_in: false,
    discharge_class: "home",
    age_at_visit: 50,
    sex: "m",
    ...changes,
  };
}

/** A discharge letter of a stay, read by version 1 unless said otherwise. */
export function letter(
  visit: { visit_occurrence_id: number; care_site_id: Value },
  date: string,
  changes: Readonly<Record<string, Value>> = {},
) {
  return {
    note_id: ++noteNumber,
    visit_occurrence_id: visit.visit_occurrence_id,
    care_site_id: visit.care_site_id,
    note_datetime: date,
    document_group: "DISCHARGE",
    nlp_version: "eds-nlp 1",
    ...changes,
  };
}

/** A mention that nothing qualifies. */
export function mention(note: { note_id: number }, label: string, changes: Readonly<Record<string, Value>> = {}) {
  return {
    note_id: note.note_id,
    label,
    negation: false,
    hypothesis: false,
    family: false,
    history: false,
    reported_speech: false,
    status: 1,
    section: false,
    ...changes,
  };
}
