import type { CountedPoint } from "./countedPoint.ts";
import { D2, meanMovingRange } from "./movingRange.ts";

/** Choices of a Laney chart, stored with it. */
export interface LaneyOptions {
  /** Drop outlying moving ranges of the z scores once before averaging them; default true. */
  readonly screen?: boolean;
}

/**
 * Laney's σ_z: how much more, or less, the points move than their denominators explain.
 *
 * The mean moving range of zᵢ = (yᵢ − centre)/σᵢ, divided by 1.128; about 1 when sampling is the
 * only noise. `sigma` gives σᵢ from the denominator. Null without two neighbours; 0 where every σᵢ
 * is 0 (all or none of the units).
 *
 * Source: Laney (2002), Quality Engineering 14, 531–537; qicharts2, `qic.pp` and `qic.up`.
 */
export function laneySigma(
  points: readonly CountedPoint[],
  centre: number,
  sigma: (denominator: number) => number,
  { screen = true }: LaneyOptions = {},
): number | null {
  const scores = points.map((point) => {
    if (point === null) return null;
    const deviation = point.numerator / point.denominator - centre;
    return deviation === 0 ? 0 : deviation / sigma(point.denominator);
  });
  const range = meanMovingRange(scores, screen);
  return range === null ? null : range / D2;
}
