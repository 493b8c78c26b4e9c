import { clopperPearsonInterval } from "./clopperPearsonInterval.ts";
import type { Interval } from "./interval.ts";
import type { Estimate } from "./moverDifference.ts";
import type { ProportionCount } from "./ProportionCount.ts";
import { wilsonInterval } from "./wilsonInterval.ts";

/**
 * Share of true cases, where people looked at a sample of what was flagged (positive predictive value) and of what was not (negative
 * predictive value). `null` where nothing was counted or looked at.
 *
 * The interval, always within [0, 1], recovers the uncertainty of the three shares from their own intervals (MOVER): Wilson's of what
 * was flagged, Clopper and Pearson's of what was looked at. Rare misses need the latter: with Wilson's for all three only 91 % of
 * intervals hold the truth where 50 or 100 were looked at, with Jeffreys' 93 %, with Wald's 74 to 94 %.
 *
 *     π = AP·PPV + (1 − AP)(1 − NPV)
 *
 * Source: the estimator of two-phase sampling (Tenenbein 1970, JASA 65, 1350–1361); the interval after Zou and Donner (2008),
 * Statistics in Medicine 27, 1693–1702, for a sum whose terms move by AP(PPV − l), (1 − AP)(NPV − l) and (PPV + NPV − 1)(AP − l).
 *
 * @param ppv true cases among the flagged that were looked at; @param npv non-cases among the others that were
 * @throws RangeError unless 0 ≤ numerator ≤ denominator, finite, in all three
 */
export function twoPhase(flagged: ProportionCount, ppv: ProportionCount, npv: ProportionCount): Estimate | null {
  const apparent = estimate(flagged, wilsonInterval);
  const [positive, negative] = [estimate(ppv, clopperPearsonInterval), estimate(npv, clopperPearsonInterval)];
  if (!apparent || !positive || !negative) return null;
  const value = apparent.value * positive.value + (1 - apparent.value) * (1 - negative.value);
  const slope = positive.value + negative.value - 1;
  const [below, above] = slope >= 0 ? (["lower", "upper"] as const) : (["upper", "lower"] as const);
  const away = (towards: "lower" | "upper") => {
    const cases = positive[towards] - positive.value;
    const missed = negative.value - negative[towards === "lower" ? "upper" : "lower"];
    const flags = apparent[towards === "lower" ? below : above] - apparent.value;
    return Math.hypot(apparent.value * cases, (1 - apparent.value) * missed, slope * flags);
  };
  return { value, lower: Math.max(0, value - away("lower")), upper: Math.min(1, value + away("upper")) };
}

type IntervalOf = (numerator: number, denominator: number) => Interval | null;

function estimate({ numerator, denominator }: ProportionCount, intervalOf: IntervalOf): Estimate | null {
  const interval = intervalOf(numerator, denominator);
  return interval && { value: numerator / denominator, ...interval };
}
