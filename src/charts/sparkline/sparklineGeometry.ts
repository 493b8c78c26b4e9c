import type { ControlSeries, SeriesPoint } from "../../figures/ControlSeries.ts";
import { levelIn } from "../../figures/levelIn.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { signalMark, type SignalMark } from "../signalMark.ts";

export interface SparkPoint {
  readonly x: number;
  readonly y: number;
  readonly mark: SignalMark;
}

/** The least and the greatest value of a scale. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface SparklineGeometry {
  /** One path for each unbroken run of points that enter; a break of phase or a missing point ends it. */
  readonly lines: readonly string[];
  /** Dashed continuation to the points that do not enter. */
  readonly dashed: readonly string[];
  readonly centres: readonly string[];
  /** Limits of each phase as a closed area. */
  readonly bands: readonly string[];
  readonly points: readonly SparkPoint[];
  readonly breaks: readonly number[];
  /** Places of hidden points, on the ground line. */
  readonly hidden: readonly number[];
}

/** Room around the line, in pixels. */
export const pad = 4;

const valueOf = ({ figure }: SeriesPoint) => (isCounted(figure) ? figure.value : null);

/** A series cropped to its window in `width` × `height` pixels. */
export function sparklineGeometry(
  series: ControlSeries,
  window: { readonly from: string; readonly to: string },
  width: number,
  height: number,
  bounds: Bounds,
): SparklineGeometry {
  const shown = series.points
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => inWindow(point.period, window));
  const level = levelIn(series, window);
  const levels = shown.map(({ point }) => level(point));
  const { low } = bounds;
  const span = bounds.high - low || 1;
  const x = (at: number) => round(shown.length < 2 ? width / 2 : pad + (at * (width - 2 * pad)) / (shown.length - 1));
  const y = (value: number) => round(height - pad - ((value - low) / span) * (height - 2 * pad));
  const phaseOf = (index: number) => series.phases.findIndex((phase) => phase.from <= index && index <= phase.to);

  const path = (keep: (at: number) => number | null, joined: (at: number) => boolean) =>
    runs(shown.length, (at) => keep(at) !== null, joined).map(
      (run) => "M" + run.map((at) => `${x(at)},${y(keep(at) ?? 0)}`).join("L"),
    );
  const samePhase = (at: number) => phaseOf(shown[at]?.index ?? -1) === phaseOf(shown[at - 1]?.index ?? -1);
  const drawn = (at: number) => (shown[at] ? valueOf(shown[at].point) : null);
  const enters = (at: number) => Boolean(shown[at]?.point.enters);
  const limits = (at: number) => (levels[at]?.from ?? null) !== null && (levels[at]?.to ?? null) !== null;

  return {
    lines: path((at) => (enters(at) ? drawn(at) : null), samePhase),
    dashed: path(
      (at) => (enters(at) && (at + 1 >= shown.length || enters(at + 1)) ? null : drawn(at)),
      samePhase,
    ).filter((line) => line.includes("L")),
    centres: path((at) => levels[at]?.centre ?? null, samePhase),
    bands: runs(shown.length, limits, samePhase)
      .filter((run) => run.length > 1)
      .map(
        (run) =>
          `M${run.map((at) => `${x(at)},${y(levels[at]?.to ?? 0)}`).join("L")}L${run
            .toReversed()
            .map((at) => `${x(at)},${y(levels[at]?.from ?? 0)}`)
            .join("L")}Z`,
      ),
    points: shown.flatMap(({ point }, at) => {
      const value = valueOf(point);
      const mark = signalMark(point);
      return value !== null && (mark !== "common" || at === shown.length - 1) ? [{ x: x(at), y: y(value), mark }] : [];
    }),
    breaks: shown.flatMap(({ index }, at) =>
      at > 0 && !samePhase(at) && phaseOf(index) > 0 ? [(x(at) + x(at - 1)) / 2] : [],
    ),
    hidden: shown.flatMap(({ point }, at) => (point.figure.state === "hidden" ? [x(at)] : [])),
  };
}

/** Whether a period lies in the window. */
export function inWindow(period: string, window: { readonly from: string; readonly to: string }): boolean {
  return period.slice(0, 7) >= window.from && period.slice(0, 7) <= window.to;
}

/** Indices grouped into unbroken runs: `kept` says which are in, `joined` whether one continues the one before. */
function runs(
  count: number,
  kept: (at: number) => boolean,
  joined: (at: number) => boolean,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let at = 0; at < count; at += 1) {
    if (!kept(at)) continue;
    const last = found.at(-1);
    if (last && last.at(-1) === at - 1 && joined(at)) last.push(at);
    else found.push([at]);
  }
  return found;
}

const round = (value: number) => Math.round(value * 10) / 10;
