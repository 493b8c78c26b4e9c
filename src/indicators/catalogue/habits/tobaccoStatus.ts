import type { Proportion } from "../../language/Indicator.ts";
import { tobaccoStatusSheet } from "./tobaccoStatusSheet.ts";

export const tobaccoStatus: Proportion = {
  id: "tobacco-status",
  status: "research",
  evidence: [],
  sheet: tobaccoStatusSheet,
  owner: "Direction de la prévention",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: { ageAtLeast: 18 },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "tobacco", exclude: ["hypothesis", "family"] },
  documents: ["DISCHARGE"],
  labels: ["tobacco"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  funnel: "plain",
  direction: "higher",
  correction: "binary",
  disclosure: "process",
  needs: [
    "visit_occurrence.age_at_visit",
    "note.note_class_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
  ],
  watermarks: ["visits", "notes", "nlp"],
};
