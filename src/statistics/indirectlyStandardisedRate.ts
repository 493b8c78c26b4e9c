import { countInterval } from "./countInterval.ts";
import { type IntervalLevel, LEVEL_95 } from "./intervalLevel.ts";
import type { StandardisedRate } from "./standardisedRate.ts";

/** One stratum: the site's `denominator`, and the reference's events and units in the same stratum. */
export interface ReferenceStratum {
  readonly denominator: number;
  readonly referenceNumerator: number;
  readonly referenceDenominator: number;
}

/** What was observed against what was expected: the ratio O/E, and the rate it makes of the reference's own. */
export interface IndirectStandardisation {
  readonly expected: number;
  readonly ratio: StandardisedRate;
  /** Events per unit. */
  readonly rate: StandardisedRate;
}

/**
 * The expected events of a site: its own denominators at the reference's rates, Σ n·X/N.
 *
 * Null where the site has units in a stratum that the reference does not have.
 *
 * @throws RangeError when a number is negative or not finite.
 */
export function expectedNumerator(strata: readonly ReferenceStratum[]): number | null {
  let expected = 0;
  for (const { denominator, referenceNumerator, referenceDenominator } of strata) {
    const numbers = [denominator, referenceNumerator, referenceDenominator];
    if (!numbers.every((value) => value >= 0 && Number.isFinite(value))) {
      throw new RangeError(`A stratum cannot have ${numbers.join(", ")}`);
    }
    if (denominator === 0) continue;
    if (referenceDenominator === 0) return null;
    expected += (denominator * referenceNumerator) / referenceDenominator;
  }
  return expected;
}

/**
 * The indirectly standardised ratio and rate of `observed` events; interval exact below 10 events, Byar's from 10.
 *
 * Null where nothing can be expected: no expected event, or a stratum without reference.
 *
 * Source: PHEindicatormethods 2.1.1, `calculate_ISRate` and `calculate_ISRatio`; Breslow and Day (1987), chapter 2.
 *
 * @throws RangeError when a number is negative or not finite.
 */
export function indirectlyStandardisedRate(
  observed: number,
  strata: readonly ReferenceStratum[],
  level: IntervalLevel = LEVEL_95,
): IndirectStandardisation | null {
  const { lower, upper } = countInterval(observed, level);
  const expected = expectedNumerator(strata);
  if (expected === null || expected === 0) return null;

  let [events, units] = [0, 0];
  for (const { referenceNumerator, referenceDenominator } of strata) {
    events += referenceNumerator;
    units += referenceDenominator;
  }
  const times = (factor: number): StandardisedRate => ({
    value: observed * factor,
    lower: lower * factor,
    upper: upper * factor,
  });
  return { expected, ratio: times(1 / expected), rate: times(events / units / expected) };
}
