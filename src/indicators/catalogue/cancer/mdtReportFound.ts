import type { Proportion } from "../../language/Indicator.ts";
import { countedTumor } from "./countedTumor.ts";
import { mdtReportFoundSheet } from "./mdtReportFoundSheet.ts";

export const mdtReportFound: Proportion = {
  id: "mdt-report-found",
  status: "research",
  evidence: [],
  sheet: mdtReportFoundSheet,
  owner: "Direction du cancer",
  reviewOn: "2027-06-30",
  references: [],
  unit: "stay",
  population: countedTumor,
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { patientDocument: ["TUMOUR_BOARD"], daysBefore: 60 },
  documents: ["DISCHARGE"],
  labels: ["solid_tumor"],
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  funnel: "plain",
  direction: "higher",
  correction: { none: "not-validated" },
  disclosure: "process",
  needs: ["note.note_class_source_value", "note_nlp_run.nlp_version", "note_nlp.note_nlp_source_value"],
  watermarks: ["visits", "notes", "nlp"],
};
