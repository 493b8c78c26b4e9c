import type { Side } from "./side.ts";

/**
 * The points of a trend: at least `length` consecutive points, each strictly above (1) or strictly
 * below (−1) the one before.
 *
 * All points of the run are flagged. A tie or a missing point (null) breaks it. A peak that ends one
 * trend and starts another takes the direction of the later one, as NHSRplotthedots does.
 *
 * Source: NHSRplotthedots 0.2.2, `ptd_seven_point_trend` (length 7, six steps).
 */
export function trendRule(values: readonly (number | null)[], length: number): Side[] {
  const flags: Side[] = values.map(() => 0);
  let start = 0;
  let direction: Side = 0;
  for (const [i, value] of values.entries()) {
    const step = stepBetween(values[i - 1] ?? null, value);
    if (step !== direction) start = i - 1;
    direction = step;
    if (step !== 0 && i - start + 1 >= length) flags.fill(step, start, i + 1);
  }
  return flags;
}

function stepBetween(before: number | null, after: number | null): Side {
  if (before === null || after === null) return 0;
  if (after > before) return 1;
  return after < before ? -1 : 0;
}
