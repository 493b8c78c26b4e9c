import type { Proportion } from "../../language/Indicator.ts";
import { fall75Sheet } from "./fall75Sheet.ts";

export const fall75: Proportion = {
  id: "fall-75",
  status: "research",
  evidence: [],
  sheet: fall75Sheet,
  owner: "Département de gériatrie",
  reviewOn: "2027-06-30",
  references: [],
  unit: "emergency passage",
  population: { ageAtLeast: 75 },
  anchor: "arrival",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "fall", exclude: ["negation", "hypothesis", "family"] },
  documents: ["EMERGENCY"],
  labels: ["fall"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  direction: "neutral",
  correction: "binary",
  disclosure: "clinical",
  needs: [
    "visit_occurrence.provenance_source_value",
    "note.note_class_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
  ],
  watermarks: ["visits", "notes", "nlp"],
  finestLevel: "hospital",
};
