import type { Proportion } from "../../language/Indicator.ts";
import { bmiDocumentedSheet } from "./bmiDocumentedSheet.ts";

export const bmiDocumented: Proportion = {
  id: "bmi-documented",
  status: "research",
  evidence: [],
  sheet: bmiDocumentedSheet,
  owner: "Direction de la qualité",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: { ageAtLeast: 18 },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { any: [{ quantity: "bmi" }, { all: [{ quantity: "weight" }, { quantity: "size" }] }] },
  documents: ["DISCHARGE"],
  labels: ["bmi", "weight", "size"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  direction: "higher",
  correction: "binary",
  disclosure: "process",
  needs: [
    "note.note_class_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
    "note_nlp.value_as_number",
    "note_nlp.unit_source_value",
  ],
  watermarks: ["visits", "notes", "nlp"],
};
