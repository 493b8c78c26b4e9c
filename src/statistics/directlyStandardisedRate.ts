import { byarInterval } from "./byarInterval.ts";
import { type IntervalLevel, LEVEL_95 } from "./intervalLevel.ts";
import type { StandardisedRate } from "./standardisedRate.ts";

/** One stratum: `numerator` events over `denominator` units, and its `weight` in the standard population. */
export interface WeightedStratum {
  readonly numerator: number;
  readonly denominator: number;
  readonly weight: number;
}

const LEAST_EVENTS = 10;

/**
 * The rate that the standard population would have, as events per unit, with Dobson's interval around Byar's.
 *
 * Null below 10 events in all, and where a stratum that has a weight has no denominator.
 *
 *     D = Σ wx/n / Σ w      V = Σ x(w/n)² / (Σ w)²      D + √(V/O)·(Byar(O) − O)
 *
 * Source: Dobson et al. (1991), Statistics in Medicine 10, 457–462; PHEindicatormethods 2.1.1, `calculate_dsr`.
 *
 * @throws RangeError when a number is negative or not finite.
 */
export function directlyStandardisedRate(
  strata: readonly WeightedStratum[],
  level: IntervalLevel = LEVEL_95,
): StandardisedRate | null {
  let [events, weights, sum, variance] = [0, 0, 0, 0];
  for (const { numerator, denominator, weight } of strata) {
    if (![numerator, denominator, weight].every((value) => value >= 0 && Number.isFinite(value))) {
      throw new RangeError(`A stratum cannot have ${numerator} of ${denominator} with the weight ${weight}`);
    }
    if (weight === 0) continue;
    if (denominator === 0) return null;
    const share = weight / denominator;
    events += numerator;
    weights += weight;
    sum += numerator * share;
    variance += numerator * share * share;
  }
  if (events < LEAST_EVENTS) return null;

  const value = sum / weights;
  const scale = Math.sqrt(variance / events) / weights;
  const { lower, upper } = byarInterval(events, level);
  return { value, lower: value + scale * ((lower ?? 0) - events), upper: value + scale * (upper - events) };
}
