import { type CountLaw, countMasses } from "./countMasses.ts";

/**
 * The least count that is not passed with probability `p` or more.
 *
 * @throws RangeError unless 0 < p < 1, or when the law is out of range (see `countMasses`).
 */
export function countQuantile(law: CountLaw, p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile of counts needs 0 < p < 1, not ${p}`);
  const { from, masses } = countMasses(law);
  // A sum of masses that is p but for rounding reaches p.
  const enough = p * (1 - 1e-14);
  let sum = 0;
  return from + masses.slice(0, -1).filter((mass) => (sum += mass) < enough).length;
}
