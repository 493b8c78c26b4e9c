/** Moving ranges at or above this multiple of their mean are screened out; source: Nelson (1982), JQT 14, 172–173. */
export const MOVING_RANGE_UPPER_LIMIT = 3.267;

/** Mean moving range per sigma for ranges of two values, d₂; source: Montgomery, Statistical Quality Control, App. VI. */
export const D2 = 1.128;

/** |yᵢ − yᵢ₋₁| of each pair of neighbours; a null breaks the chain, so that no range spans a missing point. */
export function movingRanges(values: readonly (number | null)[]): number[] {
  const ranges: number[] = [];
  let before: number | null = null;
  for (const value of values) {
    if (value !== null && before !== null) ranges.push(Math.abs(value - before));
    before = value;
  }
  return ranges;
}

/**
 * The mean moving range, in the unit of the values; null without two neighbours.
 *
 * With `screen`, ranges ≥ 3.267 times the mean are dropped, once, and the mean recomputed. The NHS
 * Excel workbooks do not screen; NHSRplotthedots 0.2.2, qicharts2 and this project do by default.
 */
export function meanMovingRange(values: readonly (number | null)[], screen: boolean): number | null {
  const ranges = movingRanges(values);
  if (ranges.length === 0) return null;
  const all = mean(ranges);
  if (!screen || all === 0) return all;
  return mean(ranges.filter((range) => range < MOVING_RANGE_UPPER_LIMIT * all));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
