import type { Proportion } from "../../language/Indicator.ts";
import { unreadableDocumentsSheet } from "./unreadableDocumentsSheet.ts";

export const unreadableDocuments: Proportion = {
  id: "unreadable-documents",
  status: "research",
  evidence: [],
  sheet: unreadableDocumentsSheet,
  owner: "Direction des services numériques",
  reviewOn: "2027-06-30",
  references: [],
  unit: "document",
  population: { hasDocument: true },
  anchor: "note",
  horizonDays: 0,
  shape: "proportion",
  numerator: { readable: false },
  documents: "all",
  labels: [],
  scale: "percent",
  chart: "p′",
  direction: "lower",
  correction: { none: "no-nlp" },
  disclosure: "process",
  needs: ["note.note_datetime", "note.text_length"],
  watermarks: ["notes"],
};
