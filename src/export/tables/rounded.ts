import { toScale } from "../../figures/sentences/formatFigure.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";

/** The most decimals that a column of a scale has. */
export const mostDecimals: Readonly<Record<Scale, number>> = {
  percent: 1,
  "per 10 000": 1,
  points: 2,
  days: 0,
  count: 0,
};

/** A value on its printed scale with so many decimals: what leaves says no more than the screen. */
export function rounded(value: number, scale: Scale, decimals: number): number {
  return Number(toScale(value, scale).toFixed(decimals));
}
