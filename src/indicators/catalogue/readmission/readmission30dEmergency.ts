import type { Proportion } from "../../language/Indicator.ts";
import { charlsonWeights } from "../../compile/charlson.ts";
import { readmission30dEmergencySheet } from "./readmission30dEmergencySheet.ts";

export const readmission30dEmergency: Proportion = {
  id: "readmission-30d-emergency",
  status: "research",
  evidence: [],
  sheet: readmission30dEmergencySheet,
  owner: "Direction de la qualité",
  reviewOn: "2027-06-30",
  references: [
    "DGOS-ATIH, Réhospitalisations à 30 jours (RH30), 2018",
    "Remaki A. et al., medRxiv 2023.08.17.23294220",
  ],
  unit: "stay",
  population: { all: [{ stayType: ["MCO"] }, { dischargeClass: ["home", "transfer"] }, { charlsonAtLeast: 3 }] },
  anchor: "discharge",
  horizonDays: 30,
  shape: "proportion",
  numerator: { all: [] },
  follows: {
    population: { all: [{ stayType: ["MCO"] }, { viaEmergency: true }, { transferredIn: false }] },
    withinDays: 30,
  },
  documents: ["DISCHARGE"],
  labels: charlsonWeights.map(({ label }) => label),
  unread: "excluded",
  scale: "percent",
  chart: "p′",
  funnel: "standardised",
  direction: "lower",
  correction: { none: "both-sides" },
  disclosure: "clinical",
  needs: [
    "visit_occurrence.provenance_source_value",
    "visit_occurrence.stay_source_value",
    "visit_occurrence.discharge_to_source_value",
    "note_nlp_run.nlp_version",
    "note_nlp.note_nlp_source_value",
    "note_nlp.status",
    "visit_occurrence.admitted_from_source_value",
  ],
  watermarks: ["visits", "notes", "nlp"],
};
