/**
 * How far a count lies on its way from the expected count to the threshold: above 1 is a signal.
 *
 *     (y − μ)/(U − μ)
 *
 * Null where the threshold is not above the expected count. surveillance 1.26 puts log μ for μ beside Noufaily's threshold;
 * which counts are signals does not change, how strong they look does.
 *
 * Source: Farrington et al. (1996), JRSS A 159, 547–563.
 *
 * @throws RangeError when a number is not finite.
 */
export function exceedanceScore(count: number, expected: number, upper: number): number | null {
  if (![count, expected, upper].every(Number.isFinite)) {
    throw new RangeError(`A score needs numbers, not ${count}, ${expected} and ${upper}`);
  }
  return upper > expected ? (count - expected) / (upper - expected) : null;
}
