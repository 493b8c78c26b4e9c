import { gammaMass, gammaTails } from "./gammaTails.ts";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";

/**
 * The x that leaves `probability` in one tail of a gamma variable of this `shape` > 0 and scale 1.
 *
 * `probability` is in (0, 0.5]: name the tail that is small, since 1 − p would round. The quantile
 * of chi-square with ν degrees is twice that of the shape ν/2.
 *
 * Newton's steps on the logarithm of the tail in ln x, where it is concave: no step can diverge.
 * Start from Wilson and Hilferty (1931), PNAS 17, 684–688. A quantile too small for a number is 0.
 *
 * @throws RangeError unless shape > 0 is finite and 0 < probability ≤ 0.5.
 */
export function gammaQuantile(shape: number, tail: "lower" | "upper", probability: number): number {
  if (!(shape > 0 && Number.isFinite(shape) && probability > 0 && probability <= 0.5)) {
    throw new RangeError(`A gamma quantile needs a shape > 0 and a tail in (0, 0.5], not ${shape} and ${probability}`);
  }
  const sign = tail === "lower" ? 1 : -1;
  const ninth = 1 / (9 * shape);
  const root = 1 - ninth + sign * standardNormalQuantile(probability) * Math.sqrt(ninth);
  let x = shape * Math.max(root, 0.3) ** 3;
  for (let step = 0; step < 100 && x > 0; step += 1) {
    const reached = gammaTails(shape, x)[tail];
    const move = (sign * Math.log(probability / reached) * reached) / (gammaMass(shape, x) * shape);
    x *= Math.exp(move);
    if (Math.abs(move) < 1e-14) break;
  }
  return x;
}
