import { SEASONAL_FROM } from "./seasonalFrom.ts";

/** Distances of this size to the mean, beside the values, are rounding. */
const ROUNDING = 1e-12;

/**
 * Correlation of each value with the one before it, once the season is taken off: Σ eₜ·eₜ₋₁ / Σ eₜ², e the distance to the mean
 * or, with `monthOfYear` (of each value) and from 24 known values on, to the mean of the same month of the year. There a month known
 * once is left out. Null values are missing and pair with none; the sum of products is scaled to the pairs known.
 *
 * Null without three known neighbours or without variation. Not corrected for its bias of about −(1 + 3ρ)/n.
 *
 * Source: Box, Jenkins, Time Series Analysis (1976), section 2.1.5; missing values: Parzen (1963).
 */
export function lag1Autocorrelation(
  values: readonly (number | null)[],
  monthOfYear?: readonly number[],
): number | null {
  const known = values.filter((value) => value !== null);
  const scale = Math.max(0, ...known.map(Math.abs));
  const seasons = monthOfYear && known.length >= SEASONAL_FROM ? monthOfYear : null;
  const residuals = distancesToMean(values, seasons);
  let [squares, residualsKnown, products, pairs] = [0, 0, 0, 0];
  let before: number | null = null;
  for (const residual of residuals) {
    const e = residual === null ? null : residual / scale;
    if (e !== null) {
      squares += e * e;
      residualsKnown += 1;
    }
    if (e !== null && before !== null) {
      products += e * before;
      pairs += 1;
    }
    before = e;
  }
  if (pairs < 3 || scale === 0 || squares <= residualsKnown * ROUNDING ** 2) return null;
  return ((products / pairs) * (residualsKnown - 1)) / squares;
}

/** Distance of each value to the mean of its season; null where the season has no other. */
function distancesToMean(
  values: readonly (number | null)[],
  seasons: readonly number[] | null,
): readonly (number | null)[] {
  const sums = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const season = seasons?.[i] ?? 0;
    sums.set(season, (sums.get(season) ?? 0) + value);
    counts.set(season, (counts.get(season) ?? 0) + 1);
  }
  return values.map((value, i) => {
    const season = seasons?.[i] ?? 0;
    const count = counts.get(season) ?? 0;
    return value === null || count < 2 ? null : value - sums.get(season)! / count;
  });
}
