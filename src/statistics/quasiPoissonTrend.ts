/** A count at a time, with the weight it has in the fit. */
export interface WeightedCount {
  readonly time: number;
  readonly count: number;
  readonly weight: number;
  /** Level of the seasonal factor that it belongs to, from 0; 0 unless said. */
  readonly season?: number;
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
 * Fits a level for each season, and with `trend` one slope for all, to the logarithm of expected counts: the quasi-likelihood of
 * Poisson's law, by iteratively reweighted least squares. The dispersion is Pearson's, Σw(y − μ)²/μ over the degrees of freedom, and at
 * least 1. The level told is that of season 0. A season without event has μ = 0 and costs a degree of freedom.
 *
 * Information about levels and slope has an arrow's shape, so that its inverse is known in closed form: with S₀, S₁, S₂ = Σwμ, Σwμt, Σwμt²,
 * the first two by season, the slope has variance 1/(S₂ − ΣS₁²/S₀), and a level 1/S₀ more than (S₁/S₀)² times that.
 *
 * Null where there is no such fit: no event in season 0, no degree of freedom, every event at one end of the time (the slope runs off).
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
  const bySeason = sumsBySeason(points);
  const weights = bySeason(({ weight }) => weight);
  const events = bySeason(({ count, weight }) => weight * count);
  const levelled = new Set(points.map(seasonOf)).size;
  const freedom = points.filter(({ weight }) => weight > 0).length - levelled - (trend ? 1 : 0);
  if (!(events[0]! > 0) || freedom < 1) return null;

  const levels = events.map((own, season) => (own > 0 ? Math.log(own / weights[season]!) : -Infinity));
  let slope = 0;
  const mean = (point: WeightedCount): number => Math.exp(levels[seasonOf(point)]! + slope * point.time);
  for (let step = 0, moved = Infinity; trend && moved > 1e-12; step += 1) {
    if (step === MOST_STEPS) return null;
    const fitted = points.map(mean);
    const { sums, centres, spread, whole } = information(points, fitted, bySeason);
    if (!(spread > 1e-12 * whole)) return null;
    const gradients = bySeason(({ count, weight }, i) => weight * (count - fitted[i]!));
    const ofSlope = total(points, ({ time, count, weight }, i) => weight * time * (count - fitted[i]!));
    const tilt = (ofSlope - gradients.reduce((sum, own, season) => sum + own * centres[season]!, 0)) / spread;
    const ups = sums.map((sum, season) => (sum > 0 ? gradients[season]! / sum - centres[season]! * tilt : 0));
    for (const [season, up] of ups.entries()) levels[season] = levels[season]! + up;
    slope += tilt;
    moved = Math.max(...points.map((point) => Math.abs(ups[seasonOf(point)]! + tilt * point.time)));
  }

  const fitted = points.map(mean);
  const pearson = total(points, ({ count, weight }, i) =>
    fitted[i]! > 0 ? (weight * (count - fitted[i]!) ** 2) / fitted[i]! : 0,
  );
  const dispersion = Math.max(1, pearson / freedom);
  const { sums, centres, spread } = information(points, fitted, bySeason);
  const ofSlope = trend ? 1 / spread : 0;
  const [sum, centre] = [sums[0]!, centres[0]!];
  return {
    level: levels[0]!,
    slope,
    dispersion,
    covariance: [dispersion * (1 / sum + centre ** 2 * ofSlope), dispersion * -centre * ofSlope, dispersion * ofSlope],
    fitted,
    leverage: points.map((point, i) => {
      const [own, middle] = [sums[seasonOf(point)]!, centres[seasonOf(point)]!];
      return own > 0 ? point.weight * fitted[i]! * (1 / own + (point.time - middle) ** 2 * ofSlope) : 0;
    }),
  };
}

const seasonOf = ({ season }: WeightedCount): number => season ?? 0;

type SumBySeason = (of: (point: WeightedCount, i: number) => number) => number[];

function sumsBySeason(points: readonly WeightedCount[]): SumBySeason {
  const seasons = 1 + points.reduce((most, point) => Math.max(most, seasonOf(point)), 0);
  return (of) => {
    const sums = Array.from({ length: seasons }, () => 0);
    for (const [i, point] of points.entries()) sums[seasonOf(point)]! += of(point, i);
    return sums;
  };
}

/**
 * Fisher's information at a dispersion of 1: `sums` Σwμ and `centres` of time by season, `whole` Σwμt², and `spread`, what of that is
 * left within seasons.
 */
function information(points: readonly WeightedCount[], fitted: readonly number[], bySeason: SumBySeason) {
  const sums = bySeason(({ weight }, i) => weight * fitted[i]!);
  const moments = bySeason(({ weight, time }, i) => weight * fitted[i]! * time);
  const centres = sums.map((sum, season) => (sum > 0 ? moments[season]! / sum : 0));
  const whole = total(points, ({ weight, time }, i) => weight * fitted[i]! * time ** 2);
  const spread = whole - sums.reduce((all, sum, season) => all + sum * centres[season]! ** 2, 0);
  return { sums, centres, spread, whole };
}

function total(points: readonly WeightedCount[], of: (point: WeightedCount, i: number) => number): number {
  return points.reduce((sum, point, i) => sum + of(point, i), 0);
}
