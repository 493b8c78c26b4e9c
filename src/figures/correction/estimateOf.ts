import { langReiczigel } from "../../statistics/langReiczigel.ts";
import type { Estimate } from "../../statistics/moverDifference.ts";
import { twoPhase } from "../../statistics/twoPhase.ts";
import type { VersionCount } from "../Tally.ts";
import type { Measured, Validation } from "./Validation.ts";

/** What one version's units say once its error is taken into account. A value below 0 is cut to 0, one above 1 to 1, which its interval reaches. */
export interface VersionEstimate extends Estimate {
  /** Fewer were flagged than false alarms alone would explain, or none was and the interval reaches 0. */
  readonly isCompatibleWithZero: boolean;
}

/**
 * The two-phase estimator where people looked at what was flagged and at what was not, Lang and Reiczigel's where sensitivity and
 * specificity were measured; the first where both were, since it was drawn from what is counted. Null where neither says anything.
 */
export function estimateOf(count: VersionCount, validation: Validation): VersionEstimate | null {
  const { ppv, npv, sensitivity, specificity } = validation;
  const isNone = (estimate: Estimate) => count.numerator === 0 && reachesZero(estimate);
  const drawn = ppv && npv ? twoPhase(count, counted(ppv), counted(npv)) : null;
  if (drawn) return { ...drawn, isCompatibleWithZero: isNone(drawn) };
  const known = sensitivity && specificity ? langReiczigel(count, counted(sensitivity), counted(specificity)) : null;
  // An interval that lies outside 0–1 altogether is cut to a point: the validation contradicts what was counted.
  if (!known || known.lower === known.upper) return null;
  const { value, lower, upper } = known;
  const cut = { value: Math.min(1, Math.max(0, value)), lower, upper };
  return { ...cut, isCompatibleWithZero: value < 0 || isNone(cut) };
}

/**
 * Whether the lower end of an interval is nearer to 0 than the last digit that it supports, a tenth of its width. Of nothing flagged the
 * estimate is the share of misses in a validation made elsewhere: one to three of them in the sample say how many cases there may be,
 * and not that there is any.
 */
const reachesZero = ({ lower, upper }: Estimate) => lower <= (upper - lower) / 10;

const counted = ({ value, cases }: Measured) => ({ numerator: value * cases, denominator: cases });
