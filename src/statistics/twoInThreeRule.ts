import type { Side } from "./side.ts";

/**
 * The points of the 2-in-3 rule: in three consecutive points on one side of the centre, at least two
 * that are near a limit.
 *
 * `near` says which points count (see `RuleSet.twoInThree`); only these are flagged, with their side.
 * A missing point (null side) breaks the three.
 *
 * Source: NHSRplotthedots 0.2.2, `ptd_two_in_three` and `ptd_part_of_two_in_three`.
 */
export function twoInThreeRule(near: readonly boolean[], sides: readonly (Side | null)[]): Side[] {
  const flags: Side[] = sides.map(() => 0);
  for (let first = 0; first + 2 < sides.length; first++) {
    const side = sides[first]!;
    if (!side || sides[first + 1] !== side || sides[first + 2] !== side) continue;
    const counted = Number(near[first]) + Number(near[first + 1]) + Number(near[first + 2]);
    if (counted < 2) continue;
    for (let i = first; i < first + 3; i++) if (near[i]) flags[i] = side;
  }
  return flags;
}
