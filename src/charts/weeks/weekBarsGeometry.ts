import type { SeriesPoint } from "../../figures/ControlSeries.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { signalMark } from "../signalMark.ts";

export interface WeekBarsGeometry {
  /** One path for all bars of a mark. */
  readonly bars: Readonly<Record<"common" | "concern" | "hollow", string>>;
  /** Thresholds, a step for each week. */
  readonly threshold: string;
  /** Tops of the bars above their threshold: where a triangle stands. */
  readonly signals: readonly { readonly x: number; readonly y: number }[];
  /** Middles of hidden weeks, on the ground line. */
  readonly hidden: readonly number[];
}

/** Room above the highest bar for the triangle of a signal, in pixels. */
const head = 8;

/** Weeks as bars from 0 to `max` in `width` × `height` pixels, the oldest to the left. */
export function weekBarsGeometry(
  points: readonly SeriesPoint[],
  max: number,
  width: number,
  height: number,
): WeekBarsGeometry {
  const step = width / Math.max(1, points.length);
  const bar = Math.max(1, step - Math.min(2, step / 4));
  const x = (at: number) => round(at * step);
  const y = (value: number) => round(height - (Math.min(value, max) / (max || 1)) * (height - head));
  const drawn = points.flatMap((point, at) =>
    isCounted(point.figure) ? [{ at, mark: signalMark(point), count: point.figure.numerator }] : [],
  );
  const barsOf = (mark: string) =>
    drawn
      .filter((one) => one.mark === mark && one.count > 0)
      .map(({ at, count }) => `M${x(at)},${height}V${y(count)}h${round(bar)}V${height}Z`)
      .join("");
  return {
    bars: { common: barsOf("common"), concern: barsOf("concern"), hollow: barsOf("hollow") },
    threshold: points
      .flatMap(({ upperLimit }, at) =>
        upperLimit === null || upperLimit > max ? [] : [`M${x(at)},${y(upperLimit)}H${round((at + 1) * step)}`],
      )
      .join(""),
    signals: drawn
      .filter(({ mark }) => mark === "concern")
      .map(({ at, count }) => ({ x: round(at * step + bar / 2), y: y(count) })),
    hidden: points.flatMap(({ figure }, at) => (figure.state === "hidden" ? [round(at * step + bar / 2)] : [])),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
