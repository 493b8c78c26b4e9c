import type { ControlLimits } from "./controlLimits.ts";

/** The limits of a chart whose sigma depends on the denominator: one centre, limits on demand. */
export interface AttributeLimits {
  /** Pooled rate of the points that set the limits. */
  readonly centre: number;
  /** Limits at a point of this denominator (> 0), whether or not the point helped to set them. */
  at(denominator: number): ControlLimits;
}
