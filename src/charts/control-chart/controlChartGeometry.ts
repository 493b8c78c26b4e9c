import type { ControlSeries, SeriesPoint } from "../../figures/ControlSeries.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import { niceScale, type NiceScale } from "../niceScale.ts";
import { inWindow } from "../sparkline/sparklineGeometry.ts";

export interface PlacedPoint {
  readonly point: SeriesPoint;
  /** Index in the whole series. */
  readonly index: number;
  readonly x: number;
  /** Null where nothing is drawn: hidden, not read, not measured. */
  readonly y: number | null;
}

/** A phase cropped to the window; `from` and `to` are positions among the points shown. */
export interface PlacedPhase {
  readonly from: number;
  readonly to: number;
  readonly status: ControlSeries["phases"][number]["status"];
  readonly begins: ControlSeries["phases"][number]["begins"];
  /** Pixel where it begins, or null when it began before the window. */
  readonly x: number | null;
}

export interface ControlChartGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly band: number;
  readonly axis: NiceScale;
  readonly points: readonly PlacedPoint[];
  readonly phases: readonly PlacedPhase[];
  y(value: number): number;
}

export interface ControlChartRequest {
  readonly series: ControlSeries;
  readonly window: { readonly from: string; readonly to: string };
  readonly scale: Scale;
  readonly target: number | null;
  readonly width: number;
  readonly height: number;
}

/** Places of everything in a control chart: the picture, its labels and its hit areas are drawn from the same numbers. */
export function controlChartGeometry({
  series,
  window,
  scale,
  target,
  width,
  height,
}: ControlChartRequest): ControlChartGeometry {
  const shown = series.points
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => inWindow(point.period, window));
  const wide = width >= 560;
  const plot = { left: wide ? 56 : 44, right: width - (wide ? 132 : 8), top: 36, bottom: height - 40 };
  const band = (plot.right - plot.left) / Math.max(1, shown.length);
  const values = shown.flatMap(({ point }) => [
    isCounted(point.figure) ? point.figure.value : null,
    point.centre,
    point.lowerLimit,
    point.upperLimit,
  ]);
  const axis = niceScale(
    [...values, target].filter((value) => value !== null),
    5,
    {
      min: 0,
      max: scale === "percent" || scale === "per 10 000" ? 1 : Infinity,
      span: { percent: 0.1, "per 10 000": 0.01, points: 1, days: 1, count: 1 }[scale],
    },
  );
  const y = (value: number) =>
    round(plot.bottom - ((value - axis.min) / (axis.max - axis.min)) * (plot.bottom - plot.top));
  return {
    width,
    height,
    plot,
    band,
    axis,
    y,
    points: shown.map(({ point, index }, at) => ({
      point,
      index,
      x: round(plot.left + (at + 0.5) * band),
      y: isCounted(point.figure) && point.figure.value !== null ? y(point.figure.value) : null,
    })),
    phases: series.phases.flatMap((phase) => {
      const inside = shown.flatMap(({ index }, at) => (index >= phase.from && index <= phase.to ? [at] : []));
      const [from, to] = [inside[0], inside.at(-1)];
      if (from === undefined || to === undefined) return [];
      const x = phase.begins && shown[from]?.index === phase.from ? round(plot.left + from * band) : null;
      return [{ from, to, status: phase.status, begins: phase.begins, x }];
    }),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
