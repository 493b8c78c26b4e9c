/** Columns behind every measure of suicide attempts among emergency passages. */
export const attemptNeeds: readonly string[] = [
  "visit_occurrence.provenance_source_value",
  "note.note_class_source_value",
  "note_nlp_run.nlp_version",
  "note_nlp.note_nlp_source_value",
  "note_nlp.history",
  "note_nlp.reported_speech",
];
