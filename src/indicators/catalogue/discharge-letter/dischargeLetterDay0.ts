import type { Proportion } from "../../language/Indicator.ts";
import { letterNeeds } from "./letterNeeds.ts";
import { mcoNightAlive } from "./mcoNightAlive.ts";
import { dischargeLetterDay0Sheet } from "./dischargeLetterDay0Sheet.ts";

export const dischargeLetterDay0: Proportion = {
  id: "discharge-letter-day0",
  status: "research",
  evidence: [],
  sheet: dischargeLetterDay0Sheet,
  owner: "Direction de la qualité",
  reviewOn: "2027-06-30",
  references: [
    "Code de la santé publique, articles R. 1112-1 à R. 1112-9 (décret n° 2016-995)",
    "HAS, Qualité de la lettre de liaison à la sortie (MCO)",
  ],
  unit: "stay",
  population: mcoNightAlive,
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
