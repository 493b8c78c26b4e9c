import type { Proportion } from "../../language/Indicator.ts";
import { attemptOrAlcohol } from "./attemptOrAlcohol.ts";
import { emergencyReturn72hSheet } from "./emergencyReturn72hSheet.ts";

export const emergencyReturn72h: Proportion = {
  id: "emergency-return-72h",
  status: "research",
  evidence: [],
  sheet: emergencyReturn72hSheet,
  owner: "Direction médicale de crise et psychiatrie",
  reviewOn: "2027-06-30",
  references: [],
  unit: "emergency passage",
  population: attemptOrAlcohol,
  anchor: "arrival",
  horizonDays: 3,
  shape: "proportion",
  numerator: { all: [] },
  follows: { population: attemptOrAlcohol, withinHours: 72 },
  documents: ["EMERGENCY"],
  labels: ["suicide_attempt", "alcohol"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  direction: "lower",
  correction: { none: "both-sides" },
  disclosure: "clinical",
  needs: [
    "visit_occurrence.provenance_source_value",
    "note.note_class_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
    "note_nlp.status",
    "note_nlp.history",
    "note_nlp.reported_speech",
  ],
  watermarks: ["visits", "notes", "nlp"],
  finestLevel: "hospital",
};
