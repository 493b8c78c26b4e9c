import type { Proportion } from "../../language/Indicator.ts";
import { emergencyReportSheet } from "./emergencyReportSheet.ts";

export const emergencyReport: Proportion = {
  id: "emergency-report",
  status: "research",
  evidence: [],
  sheet: emergencyReportSheet,
  owner: "Département des urgences",
  reviewOn: "2027-06-30",
  references: [],
  unit: "emergency passage",
  population: { closed: true },
  anchor: "arrival",
  horizonDays: 0,
  shape: "proportion",
  numerator: { documentBeforeEnd: true },
  documents: ["EMERGENCY"],
  labels: [],
  scale: "percent",
  chart: "p′",
  funnel: "plain",
  direction: "higher",
  correction: { none: "no-nlp" },
  disclosure: "process",
  needs: [
    "visit_occurrence.provenance_source_value",
    "visit_occurrence.visit_end_datetime",
    "note.note_class_source_value",
  ],
  watermarks: ["visits", "notes"],
  finestLevel: "hospital",
};
