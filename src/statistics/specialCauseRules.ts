import { type ControlLimits, scaleOf } from "./controlLimits.ts";
import { shiftRule } from "./shiftRule.ts";
import { type Side, sideOf } from "./side.ts";
import { trendRule } from "./trendRule.ts";
import { twoInThreeRule } from "./twoInThreeRule.ts";

/** The four rules, in the order in which one wins over the next. */
export const RULE_PRECEDENCE = ["outside", "trend", "twoInThree", "shift"] as const;

/** Which rule a point breaks. */
export type SpecialCauseRule = (typeof RULE_PRECEDENCE)[number];

/** A named set of rules: its name is stored with a chart, so that two charts can be compared. */
export interface RuleSet {
  readonly name: string;
  /** Consecutive points on one side of the centre. */
  readonly shift: number;
  /** Consecutive points that all rise or all fall. */
  readonly trend: number;
  /** Which points the 2-in-3 rule counts: all beyond two sigmas, or only those between two and three. */
  readonly twoInThree: "beyond two sigmas" | "between two and three sigmas";
}

/**
 * Making Data Count charts since November 2023: points beyond three sigmas count in the 2-in-3 rule.
 * Source: NHSRplotthedots issue #194 (statement of the Making Data Count team).
 */
export const MAKING_DATA_COUNT_2023: RuleSet = {
  name: "Making Data Count 2023",
  shift: 7,
  trend: 7,
  twoInThree: "beyond two sigmas",
};

/** The R package NHSRplotthedots 0.2.2, `ptd_calculate_point_type`. */
export const NHSR_PLOT_THE_DOTS_0_2_2: RuleSet = {
  name: "NHSRplotthedots 0.2.2",
  shift: 7,
  trend: 7,
  twoInThree: "between two and three sigmas",
};

/** Why a point is not common cause, and on which side; a rising trend is `high`, wherever it runs. */
export interface SpecialCause {
  readonly rule: SpecialCauseRule;
  readonly side: "high" | "low";
}

/**
 * The special cause of each point of one phase, or null; where several rules hold, the first of
 * outside > trend > 2-in-3 > shift.
 *
 * `values` and `limits` run in parallel; a null in either is a missing point: it has no cause and
 * breaks every run. A point on a limit is inside it, and one on the centre is on neither side.
 *
 * Source: NHSRplotthedots 0.2.2, `ptd_special_cause_type`.
 */
export function specialCauses(
  values: readonly (number | null)[],
  limits: readonly (ControlLimits | null)[],
  rules: RuleSet,
): (SpecialCause | null)[] {
  const sides: (Side | null)[] = [];
  const outside: Side[] = [];
  const counted: boolean[] = [];
  const judged: (number | null)[] = [];
  for (const [i, limit] of limits.entries()) {
    const value = values[i] ?? null;
    const isKnown = value !== null && limit !== null;
    const scale = isKnown ? Math.max(Math.abs(value), scaleOf(limit)) : 0;
    const isOver = (line: number) => value !== null && sideOf(value, line, scale) === 1;
    const isUnder = (line: number) => value !== null && sideOf(value, line, scale) === -1;
    const beyond = !isKnown ? 0 : isOver(limit.upper) ? 1 : isUnder(limit.lower) ? -1 : 0;
    const isNear = isKnown && (isOver(limit.nearUpper) || isUnder(limit.nearLower));
    judged.push(isKnown ? value : null);
    sides.push(isKnown ? sideOf(value, limit.centre, scale) : null);
    outside.push(beyond);
    counted.push(isNear && (rules.twoInThree === "beyond two sigmas" || beyond === 0));
  }
  const flags: Record<SpecialCauseRule, Side[]> = {
    outside,
    trend: trendRule(judged, rules.trend),
    twoInThree: twoInThreeRule(counted, sides),
    shift: shiftRule(sides, rules.shift),
  };
  return limits.map((_, i) => {
    for (const rule of RULE_PRECEDENCE) {
      const side = flags[rule][i]!;
      if (side !== 0) return { rule, side: side === 1 ? "high" : "low" };
    }
    return null;
  });
}
