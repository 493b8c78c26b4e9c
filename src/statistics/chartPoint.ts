/** The chart that an indicator's sheet asks for; `none` is a plain series (medians). */
export type ChartKind = "XmR" | "p′" | "u′" | "none";

/** One period of a series. */
export interface ChartPoint {
  /** The figure shown, or null where it is missing or hidden; numerator / denominator on p′ and u′ charts. */
  readonly value: number | null;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** True when the period is complete and at least 90 % of one version: only then does it count. */
  readonly enters: boolean;
}
