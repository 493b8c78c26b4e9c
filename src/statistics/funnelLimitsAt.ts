import { cautiousProportionLimits } from "./cautiousProportionLimits.ts";
import { exactPoissonInterval } from "./exactPoissonInterval.ts";
import type { Funnel } from "./funnel.ts";
import type { FunnelLimits } from "./funnelClass.ts";
import type { Interval } from "./interval.ts";
import { type IntervalLevel, LEVEL_95 } from "./intervalLevel.ts";
import { adjustedProportionFunnelLimits } from "./proportionFunnelLimits.ts";
import { adjustedRatioFunnelLimits } from "./ratioFunnelLimits.ts";

/** The limits of sampling alone, and those widened by what units differ by, nowhere inside the plain ones. */
export interface LimitsAtSize {
  readonly plain: FunnelLimits;
  readonly adjusted: FunnelLimits | null;
}

/**
 * The limits of a funnel at one denominator or expected numerator: the points of `funnelCurves` at that size. Null for a funnel without
 * target, and at size 0.
 *
 * @throws RangeError unless size ≥ 0 is finite.
 */
export function funnelLimitsAt({ kind, target, widened, overdispersion }: Funnel, size: number): LimitsAtSize | null {
  if (!(size >= 0 && Number.isFinite(size))) throw new RangeError(`A unit of a funnel has a size ≥ 0, not ${size}`);
  if (target === null || size === 0) return null;
  const isRatio = kind === "ratio";
  const plain = isRatio ? plainRatioLimits(size) : cautiousProportionLimits(target, size)!;
  if (!widened || !overdispersion) return { plain, adjusted: null };
  const { tau2 } = overdispersion;
  const wide = isRatio ? adjustedRatioFunnelLimits(size, tau2)! : adjustedProportionFunnelLimits(target, size, tau2)!;
  return { plain, adjusted: { inner: wider(plain.inner, wide.inner), outer: wider(plain.outer, wide.outer) } };
}

const wider = (one: Interval, other: Interval): Interval => ({
  lower: Math.min(one.lower, other.lower),
  upper: Math.max(one.upper, other.upper),
});

/** The counts whose exact interval ends at the expected one, over it. */
function plainRatioLimits(expected: number): FunnelLimits {
  const at = (level: IntervalLevel): Interval => ({
    lower: countEndingAt(expected, "upper", level) / expected,
    upper: countEndingAt(expected, "lower", level) / expected,
  });
  return { inner: at(LEVEL_95), outer: at({ confidence: 0.998 }) };
}

/** By halving, since the ends rise with the count; 0 where even no event ends higher. */
function countEndingAt(expected: number, end: keyof Interval, level: IntervalLevel): number {
  let [least, most] = [0, expected + 10 * Math.sqrt(expected) + 20];
  for (let step = 0; step < 60; step += 1) {
    const count = (least + most) / 2;
    if (exactPoissonInterval(count, level)[end] < expected) least = count;
    else most = count;
  }
  return least;
}
