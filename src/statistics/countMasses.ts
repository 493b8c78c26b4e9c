/** The law of a count: Poisson's where `dispersion` is 1, negative binomial of variance dispersion·mean above. */
export interface CountLaw {
  readonly mean: number;
  /** At least 1. */
  readonly dispersion: number;
}

/** The probabilities of `from`, `from` + 1, …; together 1. What is left out on either side is below 1e-18. */
export interface CountMasses {
  readonly from: number;
  readonly masses: readonly number[];
}

/**
 * The probabilities of a count, from the ratio of neighbours outwards from the mean, so that no mass underflows:
 *
 *     P(k + 1)/P(k) = (μ + k(φ − 1)) / (φ(k + 1))
 *
 * which is the negative binomial of size μ/(φ − 1) and probability 1/φ, and Poisson's law at φ = 1.
 *
 * Source: Panjer (1981), ASTIN Bulletin 12, 22–26.
 *
 * @throws RangeError unless mean ≥ 0 and dispersion ≥ 1, both finite.
 */
export function countMasses({ mean, dispersion }: CountLaw): CountMasses {
  if (!(mean >= 0 && dispersion >= 1 && Number.isFinite(mean) && Number.isFinite(dispersion))) {
    throw new RangeError(`A count has a mean ≥ 0 and a dispersion ≥ 1, not ${mean} and ${dispersion}`);
  }
  const centre = Math.floor(mean);
  const ratio = (k: number): number => (mean + k * (dispersion - 1)) / (dispersion * (k + 1));
  const above: number[] = [1];
  let total = 1;
  for (let [k, mass] = [centre, ratio(centre)]; mass > total * NEGLIGIBLE; mass *= ratio(k)) {
    above.push(mass);
    total += mass;
    k += 1;
  }
  const below: number[] = [];
  for (let [k, mass] = [centre, 1]; k > 0;) {
    k -= 1;
    mass /= ratio(k);
    if (mass < total * NEGLIGIBLE) break;
    below.push(mass);
    total += mass;
  }
  const masses = [...below.toReversed(), ...above].map((mass) => mass / total);
  return { from: centre - below.length, masses };
}

const NEGLIGIBLE = 1e-22;
