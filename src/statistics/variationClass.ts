import type { SpecialCause } from "./specialCauseRules.ts";

/** Which way is better for an indicator, as its sheet says. */
export type Direction = "higher" | "lower" | "neutral";

/** What a point says once the direction is known; `neutral`: unusual, with no better or worse. */
export type VariationClass = "common" | "improvement" | "concern" | "neutral";

/**
 * The class of a point: common cause, or a special cause read in the indicator's direction.
 *
 * Source: NHSRplotthedots 0.2.2, `ptd_point_type`.
 */
export function variationClass(signal: SpecialCause | null, direction: Direction): VariationClass {
  if (signal === null) return "common";
  if (direction === "neutral") return "neutral";
  return (signal.side === "high") === (direction === "higher") ? "improvement" : "concern";
}
