import { betaPower, betaTails } from "./betaTails.ts";

/**
 * The x that leaves `probability` in one tail of a beta variable of shapes a, b > 0.
 *
 * `probability` is in (0, 0.5]: name the tail that is small, since 1 − p would round.
 *
 * Newton's steps on the logarithm of the tail in the logit of x, where it is concave: once past the
 * quantile no step goes beyond it. Steps are held to a factor e⁵ of the odds, since where the tail is flat the first would leap too far.
 *
 * Source: inversion of `betaTails`; see there for the formula.
 *
 * @throws RangeError unless both shapes are > 0 and finite and 0 < probability ≤ 0.5.
 */
export function betaQuantile(a: number, b: number, tail: "lower" | "upper", probability: number): number {
  if (!(a > 0 && b > 0 && Number.isFinite(a + b) && probability > 0 && probability <= 0.5)) {
    throw new RangeError(`A beta quantile needs shapes > 0 and a tail in (0, 0.5], not ${a}, ${b} and ${probability}`);
  }
  const sign = tail === "lower" ? 1 : -1;
  // The odds keep the digits of an x near 0; of an x near 1 there are none to keep.
  let odds = a / b;
  for (let step = 0; step < 100; step += 1) {
    const x = odds / (1 + odds);
    if (x === 0 || x === 1) break;
    const reached = betaTails(a, b, x)[tail];
    const move = (sign * Math.log(probability / reached) * reached) / betaPower(a, b, x);
    odds *= Math.exp(Math.max(-5, Math.min(5, move)));
    if (Math.abs(move) < 1e-14) break;
  }
  return odds === Infinity ? 1 : odds / (1 + odds);
}
