import type { Proportion } from "../../language/Indicator.ts";
import { alcoholStatusSheet } from "./alcoholStatusSheet.ts";

export const alcoholStatus: Proportion = {
  id: "alcohol-status",
  status: "research",
  evidence: [],
  sheet: alcoholStatusSheet,
  owner: "Direction de la prévention",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: { ageAtLeast: 18 },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "alcohol", exclude: ["hypothesis", "family"] },
  documents: ["DISCHARGE"],
  labels: ["alcohol"],
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
