import type { Proportion } from "../../language/Indicator.ts";
import { covidSheet } from "./covidSheet.ts";

export const covid: Proportion = {
  id: "covid",
  status: "research",
  evidence: [],
  sheet: covidSheet,
  owner: "Direction médicale de crise",
  reviewOn: "2027-06-30",
  references: [],
  unit: "emergency passage",
  population: { all: [] },
  anchor: "arrival",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "covid", exclude: ["negation", "hypothesis", "family"] },
  documents: ["EMERGENCY"],
  labels: ["covid"],
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
