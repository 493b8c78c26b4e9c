import type { Evidence, LocalValidation } from "./Evidence.ts";
import type { Indicator } from "./Indicator.ts";

/** A local validation of the indicator's own units that reaches the minima set for it: one of mentions proves no rule. */
export function provesRule(evidence: Evidence, { unit }: Indicator): evidence is LocalValidation {
  return evidence.kind === "local-validation" && evidence.level === levelOf(unit) && reachesMinima(evidence);
}

/** The level at which people must have read for the rule to be validated. */
export const levelOf = (unit: Indicator["unit"]): LocalValidation["level"] =>
  unit === "document" ? "document" : "stay";

const reachesMinima = ({ ppv, minimumPpv, sensitivity, minimumSensitivity }: LocalValidation) =>
  ppv >= minimumPpv && sensitivity >= minimumSensitivity;
