import type { Proportion } from "../../language/Indicator.ts";
import type { Predicate } from "../../language/Predicate.ts";

/** What tells one mention in emergency reports from another. */
interface MentionInEmergency extends Pick<Proportion, "id" | "sheet" | "owner"> {
  readonly label: string;
  readonly population?: Predicate;
}

/** Share of emergency passages whose report mentions something of the patient, once. */
export function mentionedInEmergency({ id, sheet, owner, label, population }: MentionInEmergency): Proportion {
  return {
    id,
    status: "research",
    evidence: [],
    sheet,
    owner,
    reviewOn: "2027-06-30",
    references: [],
    unit: "emergency passage",
    population: population ?? { all: [] },
    anchor: "arrival",
    horizonDays: 0,
    shape: "proportion",
    numerator: { mention: label, exclude: ["negation", "hypothesis", "family"] },
    documents: ["EMERGENCY"],
    labels: [label],
    unread: "excluded",
    scale: "percent",
    chart: "p′",
    direction: "neutral",
    correction: "binary",
    disclosure: "clinical",
    needs: [
      "visit_occurrence.provenance_source_value",
      "note.note_class_source_value",
      "note_nlp_run.nlp_version",
      "note_nlp.note_nlp_source_value",
    ],
    watermarks: ["visits", "notes", "nlp"],
    finestLevel: "hospital",
  };
}
