import type { Proportion } from "../../language/Indicator.ts";
import { allergiesDocumentedSheet } from "./allergiesDocumentedSheet.ts";

export const allergiesDocumented: Proportion = {
  id: "allergies-documented",
  status: "research",
  evidence: [],
  sheet: allergiesDocumentedSheet,
  owner: "Direction de la qualité",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: { closed: true },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { section: "allergies" },
  documents: ["DISCHARGE"],
  labels: ["allergies"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  direction: "higher",
  correction: { none: "not-validated" },
  disclosure: "process",
  needs: [
    "note.note_class_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
    "note_nlp.span_type",
  ],
  watermarks: ["visits", "notes", "nlp"],
};
