import type { SteeringVerdict, VerdictReason } from "./SteeringVerdict.ts";

/**
 * Reasons by what they cost: documents that are not there or not read first, then what the algorithm may have got wrong, then what is
 * too little to tell. That a rule is still a matter of research is said of the indicator, and comes last.
 */
export const reasonOrder = [
  "before start",
  "low completeness",
  "few read",
  "version mixed",
  "version changed",
  "error not measured",
  "late",
  "many hidden",
  "few points",
  "not measured",
  "empty",
  "research",
] as const satisfies readonly VerdictReason["code"][];

/** The reason that stands for a verdict where there is room for one; null where nothing is against it. */
export function leadingReason({ reasons }: SteeringVerdict): VerdictReason["code"] | null {
  return reasonOrder.find((code) => reasons.some((reason) => reason.code === code)) ?? null;
}
