import { gammaTails } from "./gammaTails.ts";
import type { Overdispersion } from "./overdispersion.ts";

/**
 * How often units that differ by sampling alone have a dispersion as great: the upper tail of χ² with n − 1 degrees at n·phi. Scores that
 * were winsorised make it greater, so that it is cautious. 1 below two units.
 *
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202; Cochran's Q.
 *
 * @throws RangeError when phi is negative or not finite.
 */
export function overdispersionPValue({ phi }: Pick<Overdispersion, "phi">, units: number): number {
  if (!(phi >= 0 && Number.isFinite(phi))) throw new RangeError(`A dispersion is 0 or more, not ${phi}`);
  return units < 2 ? 1 : gammaTails((units - 1) / 2, (units * phi) / 2).upper;
}
