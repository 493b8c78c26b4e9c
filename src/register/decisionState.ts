import type { Decision } from "./Entry.ts";

/** Where a decision stands: `late` when its term has passed and it is not done. */
export type DecisionState = "late" | "open" | "done";

/** Where a decision stands on a day, `YYYY-MM-DD`. Its term is the last day on which it is not late. */
export function decisionState({ done, until }: Decision, today: string): DecisionState {
  if (done) return "done";
  return until !== null && until < today ? "late" : "open";
}
