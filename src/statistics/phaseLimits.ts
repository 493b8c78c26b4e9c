import type { AttributeLimits } from "./attributeLimits.ts";
import type { ChartKind, ChartPoint } from "./chartPoint.ts";
import type { ControlLimits } from "./controlLimits.ts";
import { type CountedPoint, pooledRate } from "./countedPoint.ts";
import { pPrimeLimits } from "./pPrimeLimits.ts";
import { sideOf } from "./side.ts";
import { uPrimeLimits } from "./uPrimeLimits.ts";
import { xmrLimits } from "./xmrLimits.ts";

/** The centre of a phase and, where they exist, its limits at each of its points. */
export interface PhaseLimits {
  readonly centre: number | null;
  /** In the order of the points; null for the whole phase when no limit can be computed. */
  readonly limits: readonly (ControlLimits | null)[] | null;
}

/**
 * Centre and limits of one phase, set by its entering points and drawn at all of them.
 *
 * The centre is the mean of the values (XmR) or the pooled rate (p′, u′); null without an entering
 * value and for kind `none`. On p′ and u′ charts a point without a value has no limits: their width
 * would give its denominator back.
 *
 * @throws RangeError when an entering point of a p′ or u′ chart lacks its counts, or when its value
 * is not numerator / denominator.
 */
export function phaseLimits(points: readonly ChartPoint[], kind: ChartKind, screen: boolean): PhaseLimits {
  if (kind === "none") return { centre: null, limits: null };
  if (kind === "XmR") {
    const values = points.map((point) => (point.enters ? point.value : null));
    const known = values.filter((value) => value !== null);
    const limits = xmrLimits(values, { screen });
    return {
      centre: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
      limits: limits && points.map(() => limits),
    };
  }
  const counted = points.map(countsOf);
  const limits = kind === "p′" ? pPrimeLimits(counted, { screen }) : uPrimeLimits(counted, { screen });
  return {
    centre: pooledRate(counted),
    limits: limits && points.map((point) => limitsAt(limits, point)),
  };
}

function limitsAt(limits: AttributeLimits, { value, denominator = 0 }: ChartPoint): ControlLimits | null {
  return value === null || !(denominator > 0) ? null : limits.at(denominator);
}

function countsOf(point: ChartPoint): CountedPoint {
  if (!point.enters || point.value === null) return null;
  const { value, numerator = NaN, denominator = NaN } = point;
  if (sideOf(value, numerator / denominator) !== 0) {
    throw new RangeError(`A p′ or u′ point needs value = numerator / denominator, not ${JSON.stringify(point)}`);
  }
  return { numerator, denominator };
}
