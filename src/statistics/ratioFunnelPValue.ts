import { gammaTails } from "./gammaTails.ts";

/**
 * How often a Poisson count of this expectation lies as far out, by twice the smaller tail, at most 1. Null when nothing is expected.
 *
 *     P(X ≥ O) and P(X ≤ O): the lower gamma tail of the shape O, the upper one of the shape O + 1, at E
 *
 * Source: Garwood (1936), Biometrika 28, 437–442: below 0.05 just when the exact 95 % interval of the count leaves E out.
 *
 * @throws RangeError unless both are ≥ 0 and finite.
 */
export function ratioFunnelPValue(observed: number, expected: number): number | null {
  if (!(observed >= 0 && expected >= 0 && Number.isFinite(observed) && Number.isFinite(expected))) {
    throw new RangeError(`Counts are 0 or more, not ${observed} and ${expected}`);
  }
  if (expected === 0) return null;
  const orMore = observed === 0 ? 1 : gammaTails(observed, expected).lower;
  const orFewer = gammaTails(observed + 1, expected).upper;
  return Math.min(1, 2 * Math.min(orMore, orFewer));
}
