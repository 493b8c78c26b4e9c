import type { MentionTest } from "../../language/Predicate.ts";

/** A suicide attempt of now: neither history nor what somebody else reports. */
export const countedAttempt: MentionTest = {
  mention: "suicide_attempt",
  exclude: ["negation", "hypothesis", "family", "history", "reported_speech"],
};
