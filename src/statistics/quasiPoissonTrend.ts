/** A count at a time, with the weight it has in the fit. */
export interface WeightedCount {
  readonly time: number;
  readonly count: number;
  readonly weight: number;
}

/**
 * log μ(t) = level + slope·t, `dispersion` the variance over the mean, and what was fitted at each point with its `leverage`.
 * `covariance` is that of level, both, and slope, dispersion included.
 */
export interface QuasiPoissonTrend {
  readonly level: number;
  readonly slope: number;
  readonly dispersion: number;
  readonly covariance: readonly [level: number, both: number, slope: number];
  readonly fitted: readonly number[];
  readonly leverage: readonly number[];
}

const MOST_STEPS = 50;

/**
 * Fits a level, and with `trend` a slope, to the logarithm of expected counts: the quasi-likelihood of Poisson's law, by iteratively
 * reweighted least squares. The dispersion is Pearson's, Σw(y − μ)²/μ over the degrees of freedom, and at least 1.
 *
 * Null where there is no such fit: no event at all, no degree of freedom, every event at one end of the time (the slope runs off).
 *
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, chapters 2 and 9.
 *
 * @throws RangeError when a count or weight is negative, or a number is not finite.
 */
export function quasiPoissonTrend(points: readonly WeightedCount[], trend: boolean): QuasiPoissonTrend | null {
  for (const { time, count, weight } of points) {
    if (!(Number.isFinite(time) && count >= 0 && weight >= 0 && Number.isFinite(count) && Number.isFinite(weight))) {
      throw new RangeError(`A fit needs counts and weights ≥ 0, not ${count} of weight ${weight} at ${time}`);
    }
  }
  const weights = total(points, ({ weight }) => weight);
  const events = total(points, ({ count, weight }) => weight * count);
  const freedom = points.filter(({ weight }) => weight > 0).length - (trend ? 2 : 1);
  if (!(events > 0) || freedom < 1) return null;

  let [level, slope] = [Math.log(events / weights), 0];
  const mean = (time: number): number => Math.exp(level + slope * time);
  for (let step = 0, moved = Infinity; trend && moved > 1e-12; step += 1) {
    if (step === MOST_STEPS) return null;
    const [s0, s1, s2] = information(points, mean);
    const gradient = total(points, ({ time, count, weight }) => weight * (count - mean(time)));
    const gradientOfSlope = total(points, ({ time, count, weight }) => weight * time * (count - mean(time)));
    const determinant = s0 * s2 - s1 * s1;
    if (!(determinant > 1e-12 * s0 * s2)) return null;
    const up = (s2 * gradient - s1 * gradientOfSlope) / determinant;
    const tilt = (s0 * gradientOfSlope - s1 * gradient) / determinant;
    level += up;
    slope += tilt;
    moved = Math.max(...points.map(({ time }) => Math.abs(up + tilt * time)));
  }

  const fitted = points.map(({ time }) => mean(time));
  const pearson = total(points, ({ count, weight }, i) => (weight * (count - fitted[i]!) ** 2) / fitted[i]!);
  const dispersion = Math.max(1, pearson / freedom);
  const [s0, s1, s2] = information(points, mean);
  const inverse = trend ? [s2, -s1, s0].map((value) => value / (s0 * s2 - s1 * s1)) : [1 / s0, 0, 0];
  const [a, b, c] = [inverse[0]!, inverse[1]!, inverse[2]!];
  return {
    level,
    slope,
    dispersion,
    covariance: [dispersion * a, dispersion * b, dispersion * c],
    fitted,
    leverage: points.map(({ time, weight }, i) => weight * fitted[i]! * (a + 2 * b * time + c * time * time)),
  };
}

/** Fisher's information at a dispersion of 1: Σwμ, Σwμt, Σwμt². */
function information(points: readonly WeightedCount[], mean: (time: number) => number): [number, number, number] {
  return [0, 1, 2].map((power) => total(points, ({ time, weight }) => weight * mean(time) * time ** power)) as [
    number,
    number,
    number,
  ];
}

function total(points: readonly WeightedCount[], of: (point: WeightedCount, i: number) => number): number {
  return points.reduce((sum, point, i) => sum + of(point, i), 0);
}
