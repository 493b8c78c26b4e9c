import type { Proportion, Sheet } from "../../language/Indicator.ts";
import { charlsonIcd10 } from "./charlsonIcd10.ts";

/** A gap between documents and codes: conditions counted twice in the letters of a stay, out of history, without a code of their list. */
export function codingGapOf(
  id: string,
  labels: readonly string[],
  sheet: { readonly fr: Sheet; readonly en: Sheet },
): Proportion {
  return {
    id,
    status: "research",
    evidence: [],
    sheet,
    owner: "Département d’information médicale",
    reviewOn: "2027-06-30",
    references: ["Quan H. et al., Med Care 2005;43:1130–1139"],
    unit: "stay × condition",
    population: { closed: true },
    anchor: "discharge",
    horizonDays: 0,
    shape: "proportion",
    numerator: { not: { coded: true } },
    conditions: labels.map((label) => ({
      label,
      icd10: charlsonIcd10[label] ?? [],
      atLeast: 2,
      exclude: ["negation", "hypothesis", "family", "history"],
    })),
    documents: ["DISCHARGE"],
    labels,
    unread: "excluded",
    scale: "percent",
    chart: "p′",
    ...(labels.length === 1 && { funnel: "plain" as const }),
    direction: "neutral",
    correction: { none: "both-sides" },
    disclosure: "clinical",
    needs: [
      "condition_occurrence.condition_source_value",
      "note.note_class_source_value",
      "note_nlp_run.nlp_version",
      "note_nlp.note_nlp_source_value",
      "note_nlp.history",
    ],
    watermarks: ["visits", "notes", "nlp", "conditions"],
  };
}
