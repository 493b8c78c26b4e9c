import type { Proportion } from "../../language/Indicator.ts";
import { letterNeeds } from "./letterNeeds.ts";
import { mcoNightAlive } from "./mcoNightAlive.ts";
import { dischargeLetter8DaysSheet } from "./dischargeLetter8DaysSheet.ts";

export const dischargeLetter8Days: Proportion = {
  id: "discharge-letter-8days",
  status: "research",
  evidence: [],
  sheet: dischargeLetter8DaysSheet,
  owner: "Direction de la qualité",
  reviewOn: "2027-06-30",
  references: [
    "Code de la santé publique, articles R. 1112-1 à R. 1112-9 (décret n° 2016-995)",
    "HAS, Qualité de la lettre de liaison à la sortie (MCO)",
  ],
  unit: "stay",
  population: mcoNightAlive,
  anchor: "discharge",
  horizonDays: 8,
  shape: "proportion",
  numerator: { letterWithin: 8 },
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
