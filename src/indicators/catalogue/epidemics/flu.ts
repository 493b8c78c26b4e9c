import type { Proportion } from "../../language/Indicator.ts";
import { fluSheet } from "./fluSheet.ts";

export const flu: Proportion = {
  id: "flu",
  status: "research",
  evidence: [],
  sheet: fluSheet,
  owner: "Direction médicale de crise",
  reviewOn: "2027-06-30",
  references: [],
  unit: "emergency passage",
  population: { all: [] },
  anchor: "arrival",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "flu", exclude: ["negation", "hypothesis", "family"] },
  documents: ["EMERGENCY"],
  labels: ["flu"],
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
