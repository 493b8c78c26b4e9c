import type { Proportion } from "../../language/Indicator.ts";
import { activeAlcohol } from "./activeAlcohol.ts";
import { alcoholEmergencySheet } from "./alcoholEmergencySheet.ts";

export const alcoholEmergency: Proportion = {
  id: "alcohol-emergency",
  status: "research",
  evidence: [],
  sheet: alcoholEmergencySheet,
  owner: "Direction de la prévention",
  reviewOn: "2027-06-30",
  references: [],
  unit: "emergency passage",
  population: { all: [] },
  anchor: "arrival",
  horizonDays: 0,
  shape: "proportion",
  numerator: activeAlcohol,
  documents: ["EMERGENCY"],
  labels: ["alcohol"],
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
    "note_nlp.status",
  ],
  watermarks: ["visits", "notes", "nlp"],
  finestLevel: "hospital",
};
