import { betaPower, betaTails } from "./betaTails.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

/**
 * The x that leaves `probability` in one tail of a beta variable of shapes a, b > 0.
 *
 * `probability` is in (0, 0.5]: name the tail that is small, since 1 − p would round.
 *
 * Newton's steps on the logarithm of the tail in the logit of x, where it is concave; a step that would leave the bracket found so far,
 * or starts from a tail that underflows, goes to its middle.
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
  let [low, high] = [-709, 709];
  // The logit has a variance of about 1/a + 1/b.
  let logit = Math.log(a / b) + sign * standardNormalQuantile(probability) * Math.sqrt(1 / a + 1 / b);
  for (let step = 0; step < 100; step += 1) {
    const x = inverseLogit(logit);
    const reached = betaTails(a, b, x)[tail];
    if (reached > probability === (tail === "lower")) high = logit;
    else low = logit;
    const move = (sign * (Math.log(probability) - Math.log(reached)) * reached) / betaPower(a, b, x);
    // It moves x by this much of itself.
    if (Math.abs(move) * (1 - x) < 1e-14) break;
    const next = logit + move;
    logit = next > low && next < high ? next : (low + high) / 2;
  }
  return inverseLogit(logit);
}

/** Keeps the digits of an x near 0; of an x near 1 there are none to keep. */
function inverseLogit(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
