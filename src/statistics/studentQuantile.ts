import { standardNormalQuantile } from "./standardNormalQuantile.ts";
import { studentDensity, studentTail } from "./studentTail.ts";

/**
 * The value that Student's variable with `degrees` of freedom stays under with probability `p`.
 *
 * `degrees` > 0, whole or not; relative error below 1e-13 up to 5,000 degrees and 1e-11 at a million.
 * Newton's method from the normal quantile, on logarithms in the tails, where it converges for
 * one degree of freedom as for a million.
 *
 * Source: inversion of `studentTail`; see there for the formula.
 *
 * @throws RangeError when p is not inside (0, 1) or degrees is not positive.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1 && degrees > 0)) {
    throw new RangeError(`Student's quantile needs 0 < p < 1 and degrees > 0, not p = ${p} with ${degrees} degrees`);
  }
  return p < 0.5 ? -upperQuantile(p, degrees) : upperQuantile(1 - p, degrees);
}

function upperQuantile(q: number, degrees: number): number {
  let t = -standardNormalQuantile(q);
  for (let step = 0; step < 200; step += 1) {
    const tail = studentTail(t, degrees);
    const density = studentDensity(t, degrees);
    const next =
      q > 0.1 ? t + (tail - q) / density : t * Math.exp(Math.min(50, (Math.log(tail / q) * tail) / (density * t)));
    const moved = Math.abs(next - t);
    t = next;
    if (moved <= 1e-13 * t) break;
  }
  return t;
}
