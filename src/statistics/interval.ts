/** A two-sided interval, in the unit of the estimate it surrounds; `lower` ≤ `upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
