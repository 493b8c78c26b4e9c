import type { ControlChart } from "./controlChart.ts";
import type { SpecialCause } from "./specialCauseRules.ts";
import type { VariationClass } from "./variationClass.ts";

/** The variation icon of a point of a series: its class, and why. */
export interface VariationIcon {
  readonly variation: VariationClass;
  /** The rule and the side (the H or L on the icon); null for common cause. */
  readonly signal: SpecialCause | null;
  /** Index of the point that the icon speaks of: show it only beside that period. */
  readonly index: number;
}

/**
 * The variation icon of a point, from the limits and the rules of the whole series; the latest point that enters unless another is named.
 *
 * Null when no point enters, when that point does not, when it has no value (an older one would be taken for it), or
 * when its phase has fewer than 13 points.
 *
 * Source: Making Data Count; NHSRplotthedots 0.2.2 (class of the latest point only).
 */
export function variationIcon(
  chart: ControlChart,
  index: number = chart.points.findLastIndex((point) => point.enters),
): VariationIcon | null {
  const point = chart.points[index];
  if (point === undefined || point.variation === null) return null;
  return { variation: point.variation, signal: point.signal, index };
}
