import type { Proportion } from "../../language/Indicator.ts";
import { bronchiolitisSheet } from "./bronchiolitisSheet.ts";

export const bronchiolitis: Proportion = {
  id: "bronchiolitis",
  status: "research",
  evidence: [],
  sheet: bronchiolitisSheet,
  owner: "Direction médicale de crise",
  reviewOn: "2027-06-30",
  references: [],
  unit: "emergency passage",
  population: { all: [] },
  anchor: "arrival",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "bronchiolitis", exclude: ["negation", "hypothesis", "family"] },
  documents: ["EMERGENCY"],
  labels: ["bronchiolitis"],
  unread: "excluded",
  scale: "percent",
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
