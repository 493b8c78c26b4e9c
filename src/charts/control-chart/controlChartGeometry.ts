import type { ControlSeries, SeriesPoint } from "../../figures/ControlSeries.ts";
import type { SeriesCorrections } from "../../figures/correction/SeriesCorrections.ts";
import { limitsOf } from "../../figures/limitsOf.ts";
import { breakWords } from "../../figures/sentences/breakWords.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import { naturalBounds } from "../plot/naturalBounds.ts";
import { niceScale } from "../niceScale.ts";
import { pixelScale } from "../plot/pixelScale.ts";
import type { Plotted } from "../plot/Plotted.ts";
import { plotSides } from "../plot/plotSides.ts";
import { inWindow } from "../sparkline/sparklineGeometry.ts";
import { type PlacedBreakLabel, placeBreakLabels } from "./placeBreakLabels.ts";

export interface PlacedPoint {
  readonly point: SeriesPoint;
  /** Index in the whole series. */
  readonly index: number;
  readonly x: number;
  /** Null where nothing is drawn: hidden, not read, not measured. */
  readonly y: number | null;
  /** Those that are drawn. */
  readonly limits: ReturnType<typeof limitsOf>;
}

/** A phase cropped to the window; `from` and `to` are positions among the points shown. */
export interface PlacedPhase {
  readonly from: number;
  readonly to: number;
  readonly status: ControlSeries["phases"][number]["status"];
}

/** The corrected level of a phase with its interval, over the phase's width. `value` is null where it is compatible with 0. */
export interface PlacedLevel {
  readonly left: number;
  readonly right: number;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
}

export interface ControlChartGeometry extends Plotted {
  readonly band: number;
  readonly points: readonly PlacedPoint[];
  readonly phases: readonly PlacedPhase[];
  readonly levels: readonly PlacedLevel[];
  /** Breaks inside the window with their names, in rows above the plot. */
  readonly breaks: readonly PlacedBreakLabel[];
  /** The strip of the periods before the documents of the place were there. */
  readonly beforeStart: { readonly left: number; readonly right: number } | null;
}

/** Room for the short names of the lines beside a narrow picture. */
const shortNames = 74;

/** Height of one row of break names. */
export const breakRow = 17;

export interface ControlChartRequest {
  readonly series: ControlSeries;
  readonly corrections: SeriesCorrections | null;
  readonly window: { readonly from: string; readonly to: string };
  readonly scale: Scale;
  readonly target: number | null;
  readonly width: number;
  readonly height: number;
}

/** Places of everything in a control chart: the picture, its labels and its hit areas are drawn from the same numbers. */
export function controlChartGeometry({
  series,
  corrections,
  window,
  scale,
  target,
  width,
  height,
}: ControlChartRequest): ControlChartGeometry {
  const shown = series.points
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => inWindow(point.period, window));
  const { left, right } = plotSides(width, shortNames);
  const band = (right - left) / Math.max(1, shown.length);
  const phases = series.phases.flatMap((phase, number) => {
    const inside = shown.flatMap(({ index }, at) => (index >= phase.from && index <= phase.to ? [at] : []));
    const [from, to] = [inside[0], inside.at(-1)];
    return from === undefined || to === undefined ? [] : [{ from, to, status: phase.status, phase, number }];
  });
  const breaks = placeBreakLabels(
    phases.flatMap(({ from, phase }) =>
      phase.begins && shown[from]?.index === phase.from
        ? [{ x: round(left + from * band), text: breakWords(phase.begins) }]
        : [],
    ),
    left,
    right,
  );
  const missing = shown.findLastIndex(({ point }) => point.beforeStart);
  const rows = Math.max(1, ...breaks.map(({ row }) => row + 1));
  const plot = { left, right, top: 36 + (rows - 1) * breakRow, bottom: height - 40 };
  const levels = phases.flatMap(({ from, to, number }): PlacedLevel[] => {
    const level = corrections?.phases[number]?.level;
    const ends = { left: round(left + from * band), right: round(left + (to + 1) * band) };
    if (level?.state === "compatible with 0") return [{ ...ends, value: null, lower: 0, upper: level.upper }];
    return level?.state === "corrected" ? [{ ...ends, ...level }] : [];
  });
  const limits = shown.map(({ point }) => limitsOf(point, series));
  const drawn = shown.flatMap(({ point }, at) => [
    isCounted(point.figure) ? point.figure.value : null,
    point.centre,
    limits[at]!.lowerLimit,
    limits[at]!.upperLimit,
  ]);
  const values = niceScale(
    [...drawn, ...levels.flatMap(({ lower, upper }) => [lower, upper]), target].filter((value) => value !== null),
    5,
    naturalBounds(scale),
  );
  const y = pixelScale(values, plot.bottom, plot.top);
  return {
    width,
    height,
    plot,
    band,
    values,
    y,
    points: shown.map(({ point, index }, at) => ({
      point,
      index,
      x: round(plot.left + (at + 0.5) * band),
      y: isCounted(point.figure) && point.figure.value !== null ? y(point.figure.value) : null,
      limits: limits[at]!,
    })),
    phases: phases.map(({ from, to, status }) => ({ from, to, status })),
    levels,
    breaks,
    beforeStart: missing < 0 ? null : { left, right: round(left + (missing + 1) * band) },
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
