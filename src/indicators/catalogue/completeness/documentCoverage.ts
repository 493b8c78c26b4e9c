import type { Proportion } from "../../language/Indicator.ts";
import { documentCoverageSheet } from "./documentCoverageSheet.ts";

export const documentCoverage: Proportion = {
  id: "document-coverage",
  status: "research",
  evidence: [],
  sheet: documentCoverageSheet,
  owner: "Direction des services numériques",
  reviewOn: "2027-06-30",
  references: ["EDS-TeVa, AP-HP", "Remaki A. et al., medRxiv 2023.08.17.23294220"],
  unit: "stay",
  population: { closed: true },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { hasDocument: true },
  documents: ["DISCHARGE"],
  labels: [],
  scale: "percent",
  chart: "p′",
  funnel: "plain",
  direction: "higher",
  correction: { none: "no-nlp" },
  disclosure: "process",
  needs: ["visit_occurrence.visit_end_datetime", "note.note_class_source_value"],
  watermarks: ["visits", "notes"],
};
