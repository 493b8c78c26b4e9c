import type { MentionTest } from "../../language/Predicate.ts";

/** A solid tumour of the patient, as Charlson counts it: two mentions over the documents of the stay. */
export const countedTumor: MentionTest = {
  mention: "solid_tumor",
  atLeast: 2,
  exclude: ["negation", "hypothesis", "family"],
};
