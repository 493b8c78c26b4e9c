import type { Indicator, Scale } from "../../indicators/language/Indicator.ts";
import type { ControlSeries } from "../ControlSeries.ts";

/**
 * What the points of a series are read on: a delay's are shares within the days that its sheet charts, not medians, and weeks that are
 * watched are counts.
 */
export function seriesScale(
  { shape, scale }: Pick<Indicator, "shape" | "scale">,
  { watch }: Pick<ControlSeries, "watch">,
): Scale {
  if (watch?.state === "on") return "count";
  return shape === "delay" ? "percent" : scale;
}

/** The unit and shape of the points of a series: a delay's are shares. */
export function asCharted({ unit, shape }: Pick<Indicator, "unit" | "shape">): Pick<Indicator, "unit" | "shape"> {
  return { unit, shape: shape === "delay" ? "proportion" : shape };
}
