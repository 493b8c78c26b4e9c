import type { ProportionCount } from "./ProportionCount.ts";

/** @throws RangeError unless 0 ≤ numerator ≤ denominator, both finite. */
export function checkProportion({ numerator, denominator }: ProportionCount): void {
  if (!(numerator >= 0 && numerator <= denominator && Number.isFinite(denominator))) {
    throw new RangeError(`A proportion needs 0 ≤ numerator ≤ denominator, not ${numerator} of ${denominator}`);
  }
}
