import type { Apart } from "../comparison/Comparison.ts";

/** What catalogues call the reasons for which a hospital is not compared, in the order in which they are told. */
export const apartKeys = {
  hidden: "hidden",
  empty: "empty",
  unselected: "unselected",
  "not read": "notRead",
  "incomplete documents": "incomplete",
  "hidden strata": "strata",
} as const satisfies Readonly<Record<Apart["why"], string>>;
