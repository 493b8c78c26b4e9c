import type { Mean } from "../../language/Indicator.ts";
import { charlsonWeights } from "../../compile/charlson.ts";
import { charlsonSheet } from "./charlsonSheet.ts";

export const charlson: Mean = {
  id: "charlson",
  status: "research",
  evidence: [],
  sheet: charlsonSheet,
  owner: "Département d’information médicale",
  reviewOn: "2027-06-30",
  references: [
    "Charlson ME et al., J Chronic Dis 1987;40:373–383",
    "Petit-Jean T. et al., JAMIA 2024;31:1280, doi 10.1093/jamia/ocae069",
  ],
  unit: "stay",
  population: { closed: true },
  anchor: "discharge",
  horizonDays: 0,
  shape: "mean",
  score: { score: "charlson", atLeast: 2, exclude: ["negation", "hypothesis", "family"] },
  documents: ["DISCHARGE"],
  labels: charlsonWeights.map(({ label }) => label),
  unread: "excluded",
  scale: "points",
  chart: "XmR",
  direction: "neutral",
  correction: { none: "score" },
  disclosure: "clinical",
  needs: [
    "note.note_class_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
    "note_nlp.status",
  ],
  watermarks: ["visits", "notes", "nlp"],
};
