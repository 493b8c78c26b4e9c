import type { Proportion } from "../../language/Indicator.ts";
import { malnutritionSheet } from "./malnutritionSheet.ts";

export const malnutrition: Proportion = {
  id: "malnutrition",
  status: "research",
  evidence: [],
  sheet: malnutritionSheet,
  owner: "Département de gériatrie",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: { ageAtLeast: 75 },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "malnutrition", exclude: ["negation", "hypothesis", "family"] },
  documents: ["DISCHARGE"],
  labels: ["malnutrition"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  funnel: "standardised",
  direction: "neutral",
  correction: "binary",
  disclosure: "clinical",
  needs: ["note.note_class_source_value", "note_nlp_run.nlp_version", "note_nlp.note_nlp_source_value"],
  watermarks: ["visits", "notes", "nlp"],
};
