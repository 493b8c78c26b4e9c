import type { CrisisWeek, Excess } from "../../figures/early/crisisExcess.ts";
import { niceScale } from "../niceScale.ts";
import { pixelScale } from "../plot/pixelScale.ts";
import type { Plot } from "../plot/Plotted.ts";

export interface ExcessGeometry {
  readonly plot: Plot;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** The 95 % interval as a closed area. */
  readonly interval: string;
  /** From the least to the greatest possible as a closed area; empty where all sums are known. */
  readonly range: string;
  /** The sums, or both edges of their range. */
  readonly lines: readonly string[];
  /** Sums that are known. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Sums of weeks, each above its week, in `width` × `height` pixels; a week without one is passed over. */
export function excessGeometry(
  weeks: readonly Pick<CrisisWeek, "sum">[],
  width: number,
  height: number,
): ExcessGeometry {
  const plot = { left: 62, right: width - 10, top: 10, bottom: height - 32 };
  const step = (plot.right - plot.left) / Math.max(1, weeks.length - 1);
  const summed = weeks.flatMap(({ sum }, at) => (sum ? [{ sum, x: round(plot.left + at * step) }] : []));
  const values = [0, ...summed.flatMap(({ sum: { lower, upper } }) => [lower, upper])];
  const axis = niceScale(values, 4, { min: -Infinity, max: Infinity });
  const y = pixelScale(axis, plot.bottom, plot.top);
  const path = (of: (sum: Excess) => number, some = summed) => some.map(({ x, sum }) => `${x},${y(of(sum))}`).join("L");
  const area = (low: (sum: Excess) => number, high: (sum: Excess) => number) =>
    `M${path(high)}L${path(low, summed.toReversed())}Z`;
  const [lowest, highest] = [({ excess }: Excess) => excess.lower, ({ excess }: Excess) => excess.upper];
  const isKnown = ({ excess }: Excess) => excess.lower === excess.upper;
  const isOpen = !summed.every(({ sum }) => isKnown(sum));
  return {
    plot,
    ticks: axis.ticks.map((value) => ({ value, y: y(value) })),
    interval: area(
      ({ lower }) => lower,
      ({ upper }) => upper,
    ),
    range: isOpen ? area(lowest, highest) : "",
    lines: (isOpen ? [lowest, highest] : [lowest]).map((of) => `M${path(of)}`),
    points: summed.flatMap(({ sum, x }) => (isKnown(sum) ? [{ x, y: y(sum.excess.lower) }] : [])),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
