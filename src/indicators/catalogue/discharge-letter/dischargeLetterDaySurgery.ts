import type { Proportion } from "../../language/Indicator.ts";
import { alive } from "./alive.ts";
import { letterNeeds } from "./letterNeeds.ts";
import { dischargeLetterDaySurgerySheet } from "./dischargeLetterDaySurgerySheet.ts";

export const dischargeLetterDaySurgery: Proportion = {
  id: "discharge-letter-day-surgery",
  status: "research",
  evidence: [],
  sheet: dischargeLetterDaySurgerySheet,
  owner: "Direction de la qualité",
  reviewOn: "2027-06-30",
  references: ["Code de la santé publique, articles R. 1112-1 à R. 1112-9 (décret n° 2016-995)"],
  unit: "stay",
  stays: "hospitalisation incomplète",
  population: { all: [{ stayType: ["MCO"] }, alive] },
  anchor: "discharge",
  horizonDays: 0,
  shape: "proportion",
  numerator: { letterWithin: 0 },
  documents: ["DISCHARGE"],
  labels: [],
  scale: "percent",
  chart: "p′",
  direction: "higher",
  correction: { none: "no-nlp" },
  disclosure: "process",
  needs: letterNeeds,
  watermarks: ["visits", "notes"],
};
