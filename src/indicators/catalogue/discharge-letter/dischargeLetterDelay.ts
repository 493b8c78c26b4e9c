import type { Delay } from "../../language/Indicator.ts";
import { letterNeeds } from "./letterNeeds.ts";
import { mcoNightAlive } from "./mcoNightAlive.ts";
import { dischargeLetterDelaySheet } from "./dischargeLetterDelaySheet.ts";

export const dischargeLetterDelay: Delay = {
  id: "discharge-letter-delay",
  status: "research",
  evidence: [],
  sheet: dischargeLetterDelaySheet,
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
  shape: "delay",
  within: [0, 1, 8, 30],
  charted: 8,
  documents: ["DISCHARGE"],
  labels: [],
  scale: "days",
  chart: "none",
  direction: "lower",
  correction: { none: "no-nlp" },
  disclosure: "process",
  needs: letterNeeds,
  watermarks: ["visits", "notes"],
};
