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
  for (const [first, side] of sides.entries()) {
    const three = [first, first + 1, first + 2];
    const counted = three.filter((i) => near[i]);
    if (counted.length >= 2 && three.every((i) => sides[i] === side)) for (const i of counted) flags[i] = side ?? 0;
  }
  return flags;
}
