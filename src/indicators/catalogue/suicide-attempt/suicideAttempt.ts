import type { Proportion } from "../../language/Indicator.ts";
import { suicideAttemptSheet } from "./suicideAttemptSheet.ts";

export const suicideAttempt: Proportion = {
  id: "suicide-attempt",
  status: "research",
  evidence: [],
  sheet: suicideAttemptSheet,
  owner: "Direction médicale de crise et psychiatrie",
  reviewOn: "2027-06-30",
  references: ["Bey R. et al., npj Mental Health Research 2024;3:6, doi 10.1038/s44184-023-00046-7"],
  unit: "emergency passage",
  population: { all: [] },
  anchor: "arrival",
  horizonDays: 0,
  shape: "proportion",
  numerator: {
    mention: "suicide_attempt",
    exclude: ["negation", "hypothesis", "family", "history", "reported_speech"],
  },
  episodeDays: 15,
  documents: ["EMERGENCY"],
  documentsIfAdmitted: ["DISCHARGE"],
  labels: ["suicide_attempt"],
  unread: "excluded",
  scale: "per 10 000",
  chart: "p′",
  direction: "neutral",
  correction: "binary",
  disclosure: "clinical",
  needs: [
    "visit_occurrence.provenance_source_value",
    "note.note_class_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
  ],
  watermarks: ["visits", "notes", "nlp"],
  finestLevel: "hospital",
};
