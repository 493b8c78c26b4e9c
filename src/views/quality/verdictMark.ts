import { leadingReason } from "../../figures/completeness/leadingReason.ts";
import type { SteeringVerdict, VerdictReason } from "../../figures/completeness/SteeringVerdict.ts";

/** The name of each mark in the catalogues. */
const names = {
  "before start": "beforeStart",
  "low completeness": "lowCompleteness",
  "few read": "fewRead",
  "version mixed": "versionMixed",
  "version changed": "versionChanged",
  "error not measured": "errorNotMeasured",
  late: "late",
  "many hidden": "manyHidden",
  "few points": "fewPoints",
  "not measured": "notMeasured",
  empty: "empty",
  research: "research",
} as const satisfies Record<VerdictReason["code"], string>;

export type VerdictMark = (typeof names)[keyof typeof names] | "fit";

/** Every mark, the weightiest reason first. */
export const verdictMarks: readonly VerdictMark[] = [...Object.values(names), "fit"];

/** Marks of what the documents or their reading lack: those that a data department can mend. */
export const documentMarks: ReadonlySet<VerdictMark> = new Set(["beforeStart", "lowCompleteness", "fewRead"]);

/** The letter that stands for a verdict. */
export function verdictMark(verdict: SteeringVerdict): VerdictMark {
  const reason = leadingReason(verdict);
  return reason === null ? "fit" : names[reason];
}

/** The mark of one reason. */
export const reasonMark = ({ code }: VerdictReason): VerdictMark => names[code];
