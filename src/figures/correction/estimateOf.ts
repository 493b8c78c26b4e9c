import { langReiczigel } from "../../statistics/langReiczigel.ts";
import type { Estimate } from "../../statistics/moverDifference.ts";
import { twoPhase } from "../../statistics/twoPhase.ts";
import type { VersionCount } from "../Tally.ts";
import type { Measured, Validation } from "./Validation.ts";

/** What one version's units say once its error is taken into account; `belowZero`: fewer were flagged than false alarms explain. A value below 0 is cut to 0, one above 1 to 1, which its interval reaches. */
export interface VersionEstimate extends Estimate {
  readonly belowZero: boolean;
}

/**
 * The two-phase estimator where people looked at what was flagged and at what was not, Lang and Reiczigel's where sensitivity and
 * specificity were measured; the first where both were, since it was drawn from what is counted. Null where neither says anything.
 */
export function estimateOf(count: VersionCount, validation: Validation): VersionEstimate | null {
  const { ppv, npv, sensitivity, specificity } = validation;
  const drawn = ppv && npv ? twoPhase(count, counted(ppv), counted(npv)) : null;
  if (drawn) return { ...drawn, belowZero: false };
  const known = sensitivity && specificity ? langReiczigel(count, counted(sensitivity), counted(specificity)) : null;
  // An interval that lies outside 0–1 altogether is cut to a point: the validation contradicts what was counted.
  if (!known || known.lower === known.upper) return null;
  const { value, lower, upper } = known;
  return { value: Math.min(1, Math.max(0, value)), lower, upper, belowZero: value < 0 };
}

const counted = ({ value, cases }: Measured) => ({ numerator: value * cases, denominator: cases });
