import type { MentionTest } from "../../language/Predicate.ts";

/** Alcohol that is drunk now: EDS-NLP gives abstinence the status 2. */
export const activeAlcohol: MentionTest = {
  mention: "alcohol",
  exclude: ["negation", "hypothesis", "family"],
  status: [1],
};
