import type { Proportion } from "../../language/Indicator.ts";
import { countedTumor } from "./countedTumor.ts";
import { tnmDocumentedSheet } from "./tnmDocumentedSheet.ts";

export const tnmDocumented: Proportion = {
  id: "tnm-documented",
  status: "research",
  evidence: [],
  sheet: tnmDocumentedSheet,
  owner: "Direction du cancer",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: countedTumor,
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "tnm", exclude: ["negation", "hypothesis", "family"] },
  documents: ["DISCHARGE"],
  labels: ["solid_tumor", "tnm"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  funnel: "plain",
  direction: "higher",
  correction: { none: "both-sides" },
  disclosure: "process",
  needs: ["note.note_class_source_value", "note_nlp_run.nlp_version", "note_nlp.note_nlp_source_value"],
  watermarks: ["visits", "notes", "nlp"],
};
