import type { Side } from "./side.ts";

/**
 * The points of a shift: runs of at least `length` consecutive points on one side of the centre.
 *
 * All points of the run are flagged, with its side. A point on the centre (0) or a missing one
 * (null) breaks the run.
 *
 * Source: NHSRplotthedots 0.2.2, `ptd_seven_point_one_side_mean` (length 7).
 */
export function shiftRule(sides: readonly (Side | null)[], length: number): Side[] {
  const flags: Side[] = sides.map(() => 0);
  let start = 0;
  for (const [i, side] of sides.entries()) {
    if (side !== sides[i - 1]) start = i;
    if (i - start + 1 >= length) flags.fill(side ?? 0, start, i + 1);
  }
  return flags;
}
