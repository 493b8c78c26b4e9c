import { exactProportionTails } from "./exactProportionTails.ts";
import type { FunnelLimits } from "./funnelClass.ts";
import type { Interval } from "./interval.ts";
import { LEVEL_95, tailOfLevel } from "./intervalLevel.ts";
import { proportionFunnelLimits } from "./proportionFunnelLimits.ts";

const TAILS = { inner: tailOfLevel(LEVEL_95), outer: tailOfLevel({ confidence: 0.998 }) } as const;

/** Of the logarithm of a probability: closer than this, a count is a limit. */
const CLOSE = 1e-11;

/** A dozen are enough for most. */
const STEPS = 60;

/**
 * The limits of a proportion's funnel that sampling alone leaves no more often than they say: PHE's, and where a binomial count would be
 * outside them more often than 2.5 % or 0.1 % on that side, the exact ones.
 *
 * PHE's rest on the normal law, which has no skew: of 30 stays at 98 %, three without the thing are below its limit of 99.8 %, which chance
 * does 2 % of the time and not 0.1 %. The exact ones are the counts whose Clopper and Pearson interval ends at the target, as the exact
 * limits of a ratio are those of a Poisson count.
 *
 * Null when the denominator is 0.
 *
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, appendix A.1 (exact limits, here at counts between whole ones too);
 * Clopper and Pearson (1934), Biometrika 26, 404–413.
 *
 * @throws RangeError unless target is in [0, 1] and denominator ≥ 0.
 */
export function cautiousProportionLimits(target: number, denominator: number): FunnelLimits | null {
  const plain = proportionFunnelLimits(target, denominator);
  if (plain === null || target === 0 || target === 1) return plain;
  const widened = (which: keyof typeof TAILS): Interval => ({
    lower: lowest(plain[which].lower, target, denominator, TAILS[which]),
    upper: 1 - lowest(1 - plain[which].upper, 1 - target, denominator, TAILS[which]),
  });
  return { inner: widened("inner"), outer: widened("outer") };
}

/** The lower limit of PHE, or the one below it that a count is under with the probability `tail`; 0 where even none is more probable. */
function lowest(limit: number, target: number, denominator: number, tail: number): number {
  const excess = (count: number) => {
    const { orFewer } = exactProportionTails(count, denominator, target);
    return Math.log(Math.max(orFewer / tail, Number.MIN_VALUE));
  };
  let [least, most] = [0, limit * denominator];
  let [under, over] = [excess(least), excess(most)];
  if (over <= 0) return limit;
  if (under > 0) return 0;
  // Regula falsi, with the Illinois rule: an end that stays twice is halved. The logarithm of a tail is almost a parabola.
  let side = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const count = (least * over - most * under) / (over - under);
    const found = excess(count);
    if (Math.abs(found) < CLOSE) return count / denominator;
    if (found < 0) {
      [least, under] = [count, found];
      if (side < 0) over /= 2;
    } else {
      [most, over] = [count, found];
      if (side > 0) under /= 2;
    }
    side = Math.sign(found);
  }
  return least / denominator;
}
