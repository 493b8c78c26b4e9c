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
  const seasons = monthOfYear && known.length >= SEASONAL_FROM ? monthOfYear : values.map(() => 0);
  const means = new Map<number, { sum: number; count: number }>();
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const { sum, count } = means.get(seasons[i]!) ?? { sum: 0, count: 0 };
    means.set(seasons[i]!, { sum: sum + value, count: count + 1 });
  }
  const scale = Math.max(0, ...known.map(Math.abs));
  const residuals = values.map((value, i) => {
    const mean = means.get(seasons[i]!);
    return value === null || !mean || mean.count < 2 || scale === 0 ? null : (value - mean.sum / mean.count) / scale;
  });
  const squares = residuals.flatMap((e) => (e === null ? [] : [e * e]));
  const products = residuals.flatMap((e, i) => {
    const before = residuals[i - 1] ?? null;
    return e === null || before === null ? [] : [e * before];
  });
  const variation = sum(squares);
  if (products.length < 3 || variation <= squares.length * ROUNDING ** 2) return null;
  return ((sum(products) / products.length) * (squares.length - 1)) / variation;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
