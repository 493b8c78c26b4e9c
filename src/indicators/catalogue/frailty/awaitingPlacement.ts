import type { Proportion } from "../../language/Indicator.ts";
import { awaitingPlacementSheet } from "./awaitingPlacementSheet.ts";

export const awaitingPlacement: Proportion = {
  id: "awaiting-placement",
  status: "research",
  evidence: [],
  sheet: awaitingPlacementSheet,
  owner: "Direction des opérations",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: { stayType: ["MCO"] },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "awaiting_placement", exclude: ["negation", "hypothesis", "family"] },
  documents: ["DISCHARGE"],
  labels: ["awaiting_placement"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  funnel: "standardised",
  direction: "lower",
  correction: "binary",
  disclosure: "clinical",
  needs: [
    "note.note_class_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
    "visit_occurrence.stay_source_value",
  ],
  watermarks: ["visits", "notes", "nlp"],
};
