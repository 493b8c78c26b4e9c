import { type ControlLimits, limitsAround } from "./controlLimits.ts";

/**
 * The limits of a c chart (counts over equal periods): c̄ ∓ 3·√c̄, in events.
 *
 * Null points are left out; null when no point is known.
 *
 * Source: Montgomery, Statistical Quality Control, ch. 7; qicharts2, `qic.c`.
 */
export function cChartLimits(counts: readonly (number | null)[]): ControlLimits | null {
  const known = counts.filter((count) => count !== null);
  if (known.length === 0) return null;
  const centre = known.reduce((sum, count) => sum + count, 0) / known.length;
  return limitsAround(centre, 3 * Math.sqrt(centre));
}
