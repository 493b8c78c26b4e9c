import { type ControlLimits, limitsAround } from "./controlLimits.ts";
import { meanMovingRange } from "./movingRange.ts";

/** 3/d₂ rounded, as printed by the NHS charts; qicharts2 and PowerBI-SPC use `3 / D2` = 2.65957. */
export const XMR_CONSTANT = 2.66;

/** Choices of an XmR chart, stored with it. */
export interface XmrOptions {
  /** Drop outlying moving ranges once before averaging them; default true. */
  readonly screen?: boolean;
  /** Multiple of the mean moving range on each side of the mean; default 2.66. */
  readonly constant?: number;
}

/**
 * The limits of an XmR chart (individual values and moving ranges): mean ∓ 2.66 × mean moving range.
 *
 * `values` are the points that set the limits, in order, in any unit; null is a missing or hidden
 * point, which leaves the mean and both of its moving ranges. Null when no two neighbours are known.
 *
 * Source: NHSRplotthedots 0.2.2, `ptd_spc_standard`; Wheeler (2000), Understanding Variation.
 *
 * @throws RangeError when a value is not finite.
 */
export function xmrLimits(values: readonly (number | null)[], options: XmrOptions = {}): ControlLimits | null {
  const { screen = true, constant = XMR_CONSTANT } = options;
  const wrong = values.find((value) => value !== null && !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`A value of a chart is a number, not ${wrong}`);
  const range = meanMovingRange(values, screen);
  if (range === null) return null;

  const known = values.filter((value) => value !== null);
  return limitsAround(known.reduce((sum, value) => sum + value, 0) / known.length, constant * range);
}
