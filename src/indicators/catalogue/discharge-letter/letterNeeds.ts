/** Columns behind every measure of the discharge letter. */
export const letterNeeds: readonly string[] = [
  "visit_occurrence.visit_end_datetime",
  "visit_occurrence.stay_source_value",
  "visit_occurrence.discharge_to_source_value",
  "note.note_datetime",
  "note.note_class_source_value",
];
