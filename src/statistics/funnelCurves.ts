import { cautiousProportionLimits } from "./cautiousProportionLimits.ts";
import { exactPoissonInterval } from "./exactPoissonInterval.ts";
import type { Funnel } from "./funnel.ts";
import type { FunnelLimits } from "./funnelClass.ts";
import type { Interval } from "./interval.ts";
import { LEVEL_95 } from "./intervalLevel.ts";
import { adjustedProportionFunnelLimits } from "./proportionFunnelLimits.ts";
import { adjustedRatioFunnelLimits } from "./ratioFunnelLimits.ts";

/** A place on a limit of a funnel: at this denominator or expected numerator, this proportion or ratio. */
export interface CurvePoint {
  readonly size: number;
  readonly value: number;
}

/** A limit above and one below, each along its own sizes, ascending; empty where no value can be as low. */
export interface FunnelCurve {
  readonly lower: readonly CurvePoint[];
  readonly upper: readonly CurvePoint[];
}

/** Limits of 95 % (`inner`) and 99.8 % (`outer`). */
export interface FunnelCurves {
  readonly inner: FunnelCurve;
  readonly outer: FunnelCurve;
}

const PLACES = 60;
const LEVELS = { inner: LEVEL_95, outer: { confidence: 0.998 } } as const;
type Which = keyof typeof LEVELS;
type Side = keyof Interval;

/** Those of sampling alone, and those widened by what units differ by, where a funnel has them: nowhere inside the others. */
export interface CurvesOfFunnel {
  readonly plain: FunnelCurves;
  readonly adjusted: FunnelCurves | null;
}

/**
 * The limits of a funnel from one size to another, > 0. Null for a funnel without target.
 *
 * For proportions the limit at each denominator (`cautiousProportionLimits`). For ratios, as PHE draws them, for each observed count O the expected one at which the
 * exact interval of O ends, with O over it; the lower limits begin where 0 is significantly few. From ten events classes are told by
 * Byar's approximation, as PHE does: along the sizes it lies within 0.2 % of the inner and 1.5 % of the outer curves.
 *
 * Source: PHEindicatormethods 2.1.1, `calculate_funnel_limits`.
 *
 * @throws RangeError unless 0 < from < to, both finite.
 */
export function funnelCurves(
  { kind, target, widened, overdispersion }: Funnel,
  from: number,
  to: number,
): CurvesOfFunnel | null {
  if (!(from > 0 && from < to && Number.isFinite(to))) throw new RangeError(`No funnel goes from ${from} to ${to}`);
  if (target === null) return null;
  const plain =
    kind === "proportion"
      ? proportionCurves(target, spaced(from, to))
      : both((which, side) => ratioCurve(which, side, from, to));
  if (!widened || !overdispersion) return { plain, adjusted: null };
  const limits = (size: number): FunnelLimits =>
    kind === "proportion"
      ? adjustedProportionFunnelLimits(target, size, overdispersion.tau2)!
      : adjustedRatioFunnelLimits(size, overdispersion.tau2)!;
  const adjusted = both((which, side) =>
    plain[which][side].map(({ size, value }) => {
      const wide = limits(size)[which][side];
      return { size, value: side === "lower" ? Math.min(value, wide) : Math.max(value, wide) };
    }),
  );
  return { plain, adjusted };
}

function both(curve: (which: Which, side: Side) => readonly CurvePoint[]): FunnelCurves {
  const of = (which: Which): FunnelCurve => ({ lower: curve(which, "lower"), upper: curve(which, "upper") });
  return { inner: of("inner"), outer: of("outer") };
}

/** All four limits at a size are found at once, which takes as long as one. */
function proportionCurves(target: number, sizes: readonly number[]): FunnelCurves {
  const places = sizes.map((size) => ({ size, limits: cautiousProportionLimits(target, size)! }));
  return both((which, side) => places.map(({ size, limits }) => ({ size, value: limits[which][side] })));
}

/** Sizes from one end to the other by equal factors, since limits close like 1/√n. */
function spaced(from: number, to: number): number[] {
  const factor = (to / from) ** (1 / (PLACES - 1));
  return Array.from({ length: PLACES }, (_, i) => (i === PLACES - 1 ? to : from * factor ** i));
}

/** One point beyond either end, so that the line crosses the whole picture. */
function ratioCurve(which: Which, side: Side, from: number, to: number): CurvePoint[] {
  // Few events lie below many expected ones, so a lower limit is where the interval's upper end is.
  const end: Side = side === "lower" ? "upper" : "lower";
  const most = Math.ceil(to + 5 * Math.sqrt(to) + 15);
  const counts = new Set(spaced(1, most).map(Math.round));
  if (side === "lower") counts.add(0);
  const points = [...counts]
    .toSorted((a, b) => a - b)
    .map((count) => ({ count, size: exactPoissonInterval(count, LEVELS[which])[end] }));
  const first = points.findLastIndex(({ size }) => size < from);
  const last = points.findIndex(({ size }) => size > to);
  return points.slice(Math.max(0, first), last + 1).map(({ count, size }) => ({ size, value: count / size }));
}
