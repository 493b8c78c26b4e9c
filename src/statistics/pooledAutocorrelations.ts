/** What is known of the memory of one series. */
export interface EstimatedAutocorrelation {
  /** Known values. */
  readonly points: number;
  /** Lag-1 autocorrelation of the residuals; null where it cannot be estimated. */
  readonly autocorrelation: number | null;
  /** Whether the residuals are taken from the mean of each month of the year. */
  readonly seasonal: boolean;
}

/** Means taken off by a season beyond the one of the whole series. */
const SEASONS = 11;

/** What series alike make of one estimate: normal, of this mean and standard deviation. */
export interface PooledAutocorrelation {
  readonly mean: number;
  readonly sd: number;
}

/**
 * The autocorrelation of each of several series, corrected for its bias and drawn towards their mean: three years of months leave an
 * error of ±0.3 on each estimate, and chance grows with the autocorrelation faster than in proportion, so that the estimates as they
 * stand would announce too many signals.
 *
 * Bias: −(1 + 3ρ)/n about one mean, −4ρ/n about monthly means; variance: (1 − ρ²)/n, n less 11 about monthly means. Each estimate keeps
 * τ²/(τ² + its variance) of its distance to the mean, τ² the variance between series by the method of moments; what is left unknown is
 * its `sd`. A series without an estimate takes the mean, and 0 where none has one.
 *
 * Source: Kendall (1954), Biometrika 41, 403–404; Efron and Morris (1975), JASA 70, 311–319. The bias about monthly means was simulated.
 */
export function pooledAutocorrelations(series: readonly EstimatedAutocorrelation[]): readonly PooledAutocorrelation[] {
  const corrected = series.map(({ points: n, autocorrelation: r, seasonal }) =>
    r === null ? null : seasonal ? (n * r) / (n - 4) : (n * r + 1) / (n - 3),
  );
  const known = corrected.filter((value) => value !== null);
  if (known.length === 0) return series.map(() => ({ mean: 0, sd: 0 }));
  const mean = average(known);
  const error = ({ points, seasonal }: EstimatedAutocorrelation) =>
    Math.max(0.1, 1 - mean * mean) / Math.max(1, points - (seasonal ? SEASONS : 0));
  const errors = series.filter((_, i) => corrected[i] !== null).map(error);
  const spread = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length - 1);
  const between = Math.max(0, spread - average(errors));
  return series.map((one, i) => {
    const value = corrected[i] ?? null;
    if (value === null || between === 0) return { mean, sd: Math.sqrt(between) };
    const kept = between / (between + error(one));
    return { mean: mean + kept * (value - mean), sd: Math.sqrt(kept * error(one)) };
  });
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
