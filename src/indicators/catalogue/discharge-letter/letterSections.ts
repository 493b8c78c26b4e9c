import type { Mean } from "../../language/Indicator.ts";
import { letterNeeds } from "./letterNeeds.ts";
import { letterParts } from "./letterParts.ts";
import { mcoNightAlive } from "./mcoNightAlive.ts";
import { letterSectionsSheet } from "./letterSectionsSheet.ts";

export const letterSections: Mean = {
  id: "letter-sections",
  status: "research",
  evidence: [],
  sheet: letterSectionsSheet,
  owner: "Direction de la qualité",
  reviewOn: "2027-06-30",
  references: [
    "Code de la santé publique, articles R. 1112-1 à R. 1112-9 (décret n° 2016-995)",
    "HAS, Qualité de la lettre de liaison à la sortie (MCO)",
  ],
  unit: "stay",
  population: { all: [mcoNightAlive, { sectionsAtLeast: 1 }] },
  anchor: "discharge",
  horizonDays: 30,
  shape: "mean",
  score: { score: "sections", parts: letterParts },
  documents: ["DISCHARGE"],
  labels: letterParts.flat(),
  unread: "excluded",
  scale: "points",
  chart: "XmR",
  direction: "higher",
  correction: { none: "not-validated" },
  disclosure: "process",
  needs: [...letterNeeds, "note_nlp_run.nlp_version", "note_nlp.span_type"],
  watermarks: ["visits", "notes", "nlp"],
};
