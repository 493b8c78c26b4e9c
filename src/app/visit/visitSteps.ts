import type { Screen } from "../../perimeter/Address.ts";

/** A step of the guided tour, told beside the element whose `data-visit` bears its name. */
export interface VisitStep {
  readonly name: "perimeter" | "essential" | "provenance" | "report";
  /** The screen that shows it; null for whichever is on. */
  readonly screen: Extract<Screen["name"], "overview" | "indicator"> | null;
}

/** What is chosen, what to look at first, where a figure comes from, and how to take it along. */
export const visitSteps: readonly VisitStep[] = [
  { name: "perimeter", screen: null },
  { name: "essential", screen: "overview" },
  { name: "provenance", screen: "indicator" },
  { name: "report", screen: "overview" },
];
