import { type CountLaw, countMasses } from "./countMasses.ts";

/**
 * The probability of a count of `count` or more, to about 1e-18; 1 from 0 downwards.
 *
 * @throws RangeError when the count is not finite or the law is out of range (see `countMasses`).
 */
export function countTail(law: CountLaw, count: number): number {
  if (!Number.isFinite(count)) throw new RangeError(`A count is a number, not ${count}`);
  const { from, masses } = countMasses(law);
  const under = Math.max(0, Math.ceil(count) - from);
  // From the small end, so that a small tail keeps its digits.
  const tail = masses.slice(under).reduceRight((sum, mass) => sum + mass, 0);
  return Math.min(1, tail);
}
