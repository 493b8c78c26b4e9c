import type { Count } from "../../language/Indicator.ts";
import { letterNeeds } from "./letterNeeds.ts";
import { mcoNightAlive } from "./mcoNightAlive.ts";
import { lettersMissingSheet } from "./lettersMissingSheet.ts";

export const lettersMissing: Count = {
  id: "letters-missing",
  status: "research",
  evidence: [],
  sheet: lettersMissingSheet,
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
  shape: "count",
  numerator: { not: { hasLetter: true } },
  recentMonths: 12,
  agesDays: [8, 30],
  documents: ["DISCHARGE"],
  labels: [],
  scale: "count",
  chart: "none",
  direction: "lower",
  target: { value: 0, setBy: { fr: "toute lettre est due au patient", en: "every patient is owed a letter" } },
  correction: { none: "no-nlp" },
  disclosure: "process",
  needs: letterNeeds,
  watermarks: ["visits", "notes"],
};
