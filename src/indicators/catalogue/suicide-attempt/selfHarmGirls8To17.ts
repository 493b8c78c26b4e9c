import type { Proportion } from "../../language/Indicator.ts";
import { attemptNeeds } from "./attemptNeeds.ts";
import { countedAttempt } from "./countedAttempt.ts";
import { selfHarmGirls8To17Sheet } from "./selfHarmGirls8To17Sheet.ts";

export const selfHarmGirls8To17: Proportion = {
  id: "self-harm-girls-8-17",
  status: "research",
  evidence: [],
  sheet: selfHarmGirls8To17Sheet,
  owner: "Direction médicale de crise et psychiatrie",
  reviewOn: "2027-06-30",
  references: ["Bey R. et al., npj Mental Health Research 2024;3:6, doi 10.1038/s44184-023-00046-7"],
  unit: "emergency passage",
  population: { all: [{ sex: ["f"] }, { ageAtLeast: 8 }, { ageAtMost: 17 }] },
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
  finestGrain: "quarter",
  finestLevel: "group",
};
