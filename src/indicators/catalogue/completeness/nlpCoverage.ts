import type { Proportion } from "../../language/Indicator.ts";
import { nlpCoverageSheet } from "./nlpCoverageSheet.ts";

export const nlpCoverage: Proportion = {
  id: "nlp-coverage",
  status: "research",
  evidence: [],
  sheet: nlpCoverageSheet,
  owner: "Direction des services numériques",
  reviewOn: "2027-06-30",
  references: [],
  unit: "document",
  population: { hasDocument: true },
  anchor: "note",
  horizonDays: 0,
  shape: "proportion",
  numerator: { readDocument: true },
  documents: "all",
  labels: [],
  scale: "percent",
  chart: "p′",
  direction: "higher",
  target: { value: 0.95, setBy: { fr: "comité de pilotage de l’EDS", en: "data warehouse steering committee" } },
  correction: { none: "no-nlp" },
  disclosure: "process",
  needs: ["note.note_datetime", "note_nlp_run.note_id"],
  watermarks: ["notes", "nlp"],
};
