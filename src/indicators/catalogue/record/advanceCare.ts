import type { Proportion } from "../../language/Indicator.ts";
import { advanceCareSheet } from "./advanceCareSheet.ts";

export const advanceCare: Proportion = {
  id: "advance-care",
  status: "research",
  evidence: [],
  sheet: advanceCareSheet,
  owner: "Direction de la qualité",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: { ageAtLeast: 75 },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "advance_care", exclude: ["hypothesis", "family"] },
  documents: ["DISCHARGE"],
  labels: ["advance_care"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  funnel: "plain",
  direction: "higher",
  correction: "binary",
  disclosure: "process",
  needs: ["note.note_class_source_value", "note_nlp_run.nlp_version", "note_nlp.note_nlp_source_value"],
  watermarks: ["visits", "notes", "nlp"],
};
