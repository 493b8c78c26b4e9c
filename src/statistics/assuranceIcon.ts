import type { ControlChart } from "./controlChart.ts";
import type { ControlLimits } from "./controlLimits.ts";
import { sideOf } from "./side.ts";
import type { Direction } from "./variationClass.ts";

/** Whether the process, left as it is, will meet its target: always, never, or by chance. */
export type Assurance = "pass" | "fail" | "hit or miss";

/**
 * The assurance icon: the target against the limits at the last entering point of the last firm phase.
 *
 * Null without target, without direction (`neutral`) or without firm phase. Limits are taken as they
 * are computed, never truncated to 0–100 %.
 *
 * Source: NHSRplotthedots 0.2.2, `ptd_calculate_assurance_type`.
 */
export function assuranceIcon(chart: ControlChart, target: number | null, direction: Direction): Assurance | null {
  const firm = chart.phases.findLastIndex((phase) => phase.status === "firm");
  const last = chart.points.findLast((point) => point.phase === firm && point.enters && point.limits !== null);
  return target === null || !last?.limits ? null : assuranceWithin(last.limits, target, direction);
}

/**
 * The target against one pair of limits: beyond a limit is pass or fail by direction, between them or
 * on one of them is hit or miss; null when the direction is neutral.
 */
export function assuranceWithin(
  limits: Pick<ControlLimits, "lower" | "upper">,
  target: number,
  direction: Direction,
): Assurance | null {
  if (direction === "neutral") return null;
  const scale = Math.max(Math.abs(target), Math.abs(limits.lower), Math.abs(limits.upper));
  if (sideOf(target, limits.upper, scale) === 1) return direction === "higher" ? "fail" : "pass";
  if (sideOf(target, limits.lower, scale) === -1) return direction === "higher" ? "pass" : "fail";
  return "hit or miss";
}
