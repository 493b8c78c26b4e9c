import type { Proportion } from "../../language/Indicator.ts";
import { socialIsolation75Sheet } from "./socialIsolation75Sheet.ts";

export const socialIsolation75: Proportion = {
  id: "social-isolation-75",
  status: "research",
  evidence: [],
  sheet: socialIsolation75Sheet,
  owner: "Service social",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: { ageAtLeast: 75 },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { mention: "social_isolation", exclude: ["negation", "hypothesis", "family"] },
  documents: ["DISCHARGE"],
  labels: ["social_isolation"],
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
