import { codingGapOf } from "./codingGapOf.ts";
import { codingGapHeartFailureSheet } from "./codingGapHeartFailureSheet.ts";

export const codingGapHeartFailure = codingGapOf(
  "coding-gap-heart-failure",
  ["congestive_heart_failure"],
  codingGapHeartFailureSheet,
);
