import type { Proportion } from "../../language/Indicator.ts";
import { codingGapDiabetesSheet } from "./codingGapDiabetesSheet.ts";

export const codingGapDiabetes: Proportion = {
  id: "coding-gap-diabetes",
  status: "research",
  evidence: [],
  sheet: codingGapDiabetesSheet,
  owner: "Département d’information médicale",
  reviewOn: "2027-06-30",
  references: ["Quan H. et al., Med Care 2005;43:1130–1139"],
  unit: "stay × condition",
  population: { closed: true },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { not: { coded: true } },
  conditions: [
    {
      label: "diabetes",
      icd10: ["E10", "E11", "E12", "E13", "E14"],
      atLeast: 2,
      exclude: ["negation", "hypothesis", "family", "history"],
    },
  ],
  documents: ["DISCHARGE"],
  labels: ["diabetes"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  direction: "neutral",
  correction: { none: "both-sides" },
  disclosure: "clinical",
  needs: [
    "condition_occurrence.condition_source_value",
    "note.note_class_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
    "note_nlp.history",
  ],
  watermarks: ["visits", "notes", "nlp", "conditions"],
};
