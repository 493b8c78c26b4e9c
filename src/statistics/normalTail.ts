import { gammaTails } from "./gammaTails.ts";

/**
 * The probability that a standard normal variable exceeds `z`, tails included: 0.025 at 1.959964.
 *
 * Half the upper gamma tail of the shape ½ at z²/2; −Infinity gives 1 and Infinity 0.
 *
 * Source: Abramowitz and Stegun (1964), 7.1.2 and 6.5.17.
 *
 * @throws RangeError when z is not a number.
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError("A normal tail needs a number");
  if (!Number.isFinite(z * z)) return z > 0 ? 0 : 1;
  const half = gammaTails(0.5, (z * z) / 2).upper / 2;
  return z < 0 ? 1 - half : half;
}
