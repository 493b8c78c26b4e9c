import type { Proportion } from "../../language/Indicator.ts";
import { letterNeeds } from "./letterNeeds.ts";
import { letterParts } from "./letterParts.ts";
import { mcoNightAlive } from "./mcoNightAlive.ts";
import { dischargeTreatmentsSheet } from "./dischargeTreatmentsSheet.ts";

export const dischargeTreatments: Proportion = {
  id: "discharge-treatments",
  status: "research",
  evidence: [],
  sheet: dischargeTreatmentsSheet,
  owner: "Direction de la qualité",
  reviewOn: "2027-06-30",
  references: ["Code de la santé publique, articles R. 1112-1 à R. 1112-9 (décret n° 2016-995)"],
  unit: "stay",
  population: { all: [mcoNightAlive, { sectionsAtLeast: 1 }] },
  anchor: "discharge",
  horizonDays: 30,
  shape: "proportion",
  numerator: { section: "traitements sortie", sectionWithin: 30 },
  documents: ["DISCHARGE"],
  labels: letterParts.flat(),
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  direction: "higher",
  correction: { none: "not-validated" },
  disclosure: "process",
  needs: [...letterNeeds, "note_nlp_run.nlp_version", "note_nlp.note_nlp_source_value", "note_nlp.span_type"],
  watermarks: ["visits", "notes", "nlp"],
};
