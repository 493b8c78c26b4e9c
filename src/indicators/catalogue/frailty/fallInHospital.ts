import type { Proportion } from "../../language/Indicator.ts";
import { fallInHospitalSheet } from "./fallInHospitalSheet.ts";

export const fallInHospital: Proportion = {
  id: "fall-in-hospital",
  status: "research",
  evidence: [],
  sheet: fallInHospitalSheet,
  owner: "Direction des soins",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: { nightsAtLeast: 1 },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "fall", exclude: ["negation", "hypothesis", "family"] },
  documents: ["DISCHARGE"],
  labels: ["fall"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  funnel: "standardised",
  direction: "lower",
  correction: "binary",
  disclosure: "clinical",
  needs: ["note.note_class_source_value", "note_nlp_run.nlp_version", "note_nlp.note_nlp_source_value"],
  watermarks: ["visits", "notes", "nlp"],
};
