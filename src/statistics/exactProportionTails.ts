import { betaTails } from "./betaTails.ts";

/** How often a binomial count is as small or smaller (`orFewer`), and as large or larger (`orMore`). */
export interface ProportionTails {
  readonly orFewer: number;
  readonly orMore: number;
}

/**
 * The exact tails of a binomial count of n = `denominator` at `target`, by the incomplete beta function, which takes a `numerator` that
 * is no whole number too.
 *
 *     P(X ≤ x) = 1 − I(target; x + 1, n − x)      P(X ≥ x) = I(target; x, n − x + 1)
 *
 * Source: Abramowitz and Stegun (1964), 26.5.24.
 *
 * @throws RangeError unless 0 ≤ numerator ≤ denominator, both finite, and target is in [0, 1].
 */
export function exactProportionTails(numerator: number, denominator: number, target: number): ProportionTails {
  const others = denominator - numerator;
  if (!(numerator >= 0 && others >= 0 && Number.isFinite(denominator) && target >= 0 && target <= 1)) {
    throw new RangeError(
      `A binomial count needs 0 ≤ x ≤ n and a target in [0, 1], not ${numerator}, ${denominator}, ${target}`,
    );
  }
  return {
    orFewer: others === 0 ? 1 : betaTails(numerator + 1, others, target).upper,
    orMore: numerator === 0 ? 1 : betaTails(numerator, others + 1, target).lower,
  };
}
