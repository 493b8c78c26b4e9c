import type { Proportion } from "../../language/Indicator.ts";
import { attemptNeeds } from "./attemptNeeds.ts";
import { countedAttempt } from "./countedAttempt.ts";
import { suicideAttemptSheet } from "./suicideAttemptSheet.ts";

export const suicideAttempt: Proportion = {
  id: "suicide-attempt",
  status: "research",
  evidence: [],
  sheet: suicideAttemptSheet,
  owner: "Direction médicale de crise et psychiatrie",
  reviewOn: "2027-06-30",
  references: ["Bey R. et al., npj Mental Health Research 2024;3:6, doi 10.1038/s44184-023-00046-7"],
  unit: "emergency passage",
  population: { all: [] },
  anchor: "arrival",
  horizonDays: 0,
  shape: "proportion",
  numerator: countedAttempt,
  episodeDays: 15,
  documents: ["EMERGENCY"],
  documentsIfAdmitted: ["DISCHARGE"],
  labels: ["suicide_attempt"],
  unread: "excluded",
  scale: "per 10 000",
  chart: "p′",
  direction: "neutral",
  correction: "binary",
  disclosure: "clinical",
  needs: attemptNeeds,
  watermarks: ["visits", "notes", "nlp"],
  finestLevel: "hospital",
};
