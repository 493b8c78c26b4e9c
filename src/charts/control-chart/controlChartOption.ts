import type { EChartsCoreOption } from "echarts/core";
import type { Counted } from "../../figures/sentences/formatFigure.ts";
import { type EndLabel, endLabels } from "../plot/endLabels.ts";
import { markSymbol } from "../plot/markSymbol.ts";
import { plainLine, type Stroke } from "../plot/plainLine.ts";
import { plotOption } from "../plot/plotOption.ts";
import { axisText } from "../plot/plotText.ts";
import { textMark } from "../plot/textMark.ts";
import { valueMarks } from "../plot/valueMarks.ts";
import { signalMark } from "../signalMark.ts";
import type { LineNames } from "./lineNames.ts";
import type { PlacedNote } from "./placeNotes.ts";
import { breakRow, type ControlChartGeometry, type PlacedPhase } from "./controlChartGeometry.ts";

/** Words and numbers of the chart, in the language on screen. */
export interface ControlChartWords extends LineNames {
  value(value: number): string;
  /** A line at its end: its name with its value, or its name alone where there is little room. */
  named(name: string, value: number): string;
  /** Label of a period under the axis, by its position; empty where there is no room for it. */
  period(at: number): string;
  readonly hidden: string;
}

/** The ECharts option of a control chart. Pixels come from the geometry; colours are custom properties of the theme. */
export function controlChartOption(
  geometry: ControlChartGeometry,
  target: number | null,
  words: ControlChartWords,
  notes: readonly PlacedNote[] = [],
): EChartsCoreOption {
  return {
    ...plotOption(geometry),
    xAxis: {
      type: "category",
      data: geometry.points.map((_, at) => words.period(at)),
      axisLine: { lineStyle: { color: "var(--ink-faint)" }, onZero: false },
      axisTick: { show: false },
      axisLabel: { ...axisText, interval: 0, lineHeight: 15, hideOverlap: false },
    },
    series: [...phaseLines(geometry), ...runLines(geometry), pointSeries(geometry)],
    graphic: [
      ...valueMarks(geometry, words.value),
      ...startStrip(geometry),
      ...levelBands(geometry),
      ...loneLevels(geometry),
      ...breakMarks(geometry),
      ...targetMark(geometry, target),
      ...endLabels(geometry, namedLines(geometry, target, words)),
      ...hiddenMarks(geometry),
      ...noteMarks(geometry, notes),
    ],
  };
}

const levelKeys = ["centre", "lowerLimit", "upperLimit"] as const;
type LevelKey = (typeof levelKeys)[number];

const levelStroke = (key: LevelKey): Stroke =>
  key === "centre"
    ? { color: "var(--ink-soft)", width: 1.2, type: "solid" }
    : { color: "var(--ink-faint)", width: 1, type: [5, 4] };

/** What a phase has of a line at each point, null at those of others. */
const levelsOf = ({ points }: ControlChartGeometry, phase: PlacedPhase, key: LevelKey) =>
  points.map(({ point, limits }, at) =>
    at < phase.from || at > phase.to ? null : key === "centre" ? point.centre : limits[key],
  );

/** Mean and limits of each phase, on the points of that phase only. */
function phaseLines(geometry: ControlChartGeometry) {
  return geometry.phases.flatMap((phase) =>
    levelKeys.map((key) => {
      const line = plainLine(levelsOf(geometry, phase, key), levelStroke(key), 2);
      return key === "centre" ? line : { ...line, step: "middle" };
    }),
  );
}

/** Mean and limits of a point that has no neighbour to draw a line to, across its band. */
function loneLevels(geometry: ControlChartGeometry) {
  const { phases, points, band, y } = geometry;
  return phases.flatMap((phase) =>
    levelKeys.flatMap((key) => {
      const levels = levelsOf(geometry, phase, key);
      const { color, width, type } = levelStroke(key);
      return levels.flatMap((level, at) => {
        if (level === null || (levels[at - 1] ?? null) !== null || (levels[at + 1] ?? null) !== null) return [];
        const { x } = points[at]!;
        return {
          type: "line",
          silent: true,
          z: 2,
          shape: { x1: x - band / 2, x2: x + band / 2, y1: y(level), y2: y(level) },
          style: { stroke: color, lineWidth: width, ...(type !== "solid" && { lineDash: type }) },
        };
      });
    }),
  );
}

/** The line through the points of each phase; dashed where it leads to a point that does not enter. */
function runLines({ phases, points }: ControlChartGeometry) {
  const value = (at: number) => (points[at]?.y == null ? null : ((points[at].point.figure as Counted).value ?? null));
  const enters = (at: number) => points[at]?.point.enters ?? true;
  const line = (phase: PlacedPhase, dashed: boolean) =>
    plainLine(
      points.map((_, at) => {
        if (at < phase.from || at > phase.to) return null;
        const near = !enters(at) || (at > phase.from && !enters(at - 1)) || (at < phase.to && !enters(at + 1));
        return (dashed ? near : enters(at)) ? value(at) : null;
      }),
      { color: "var(--ink-soft)", width: 1.6, type: dashed ? [3, 3] : "solid" },
      3,
    );
  return phases.flatMap((phase) => [line(phase, false), line(phase, true)]);
}

function pointSeries({ points }: ControlChartGeometry) {
  return {
    type: "scatter",
    silent: true,
    z: 4,
    data: points.map(({ point, y }) => ({
      value: y === null ? null : (point.figure as Counted).value,
      ...markSymbol(signalMark(point), point.signal?.side === "low"),
    })),
  };
}

/** Grey ground behind the periods before the documents of the place were there. */
function startStrip({ beforeStart, plot }: ControlChartGeometry) {
  if (!beforeStart) return [];
  const { left, right } = beforeStart;
  return [
    {
      type: "rect",
      silent: true,
      z: -1,
      shape: { x: left, y: plot.top, width: right - left, height: plot.bottom - plot.top },
      style: { fill: "var(--band)" },
    },
  ];
}

/** The corrected level of each phase: a dotted line within its interval, behind everything that is raw. */
function levelBands({ levels, y }: ControlChartGeometry) {
  return levels.flatMap(({ left, right, value, lower, upper }) => [
    {
      type: "rect",
      silent: true,
      z: -1,
      shape: { x: left, y: y(upper), width: right - left, height: y(lower) - y(upper) },
      style: { fill: "var(--ink)", opacity: 0.1 },
    },
    ...(value === null
      ? []
      : [
          {
            type: "line",
            silent: true,
            z: 1,
            shape: { x1: left, x2: right, y1: y(value), y2: y(value) },
            style: { stroke: "var(--ink)", lineWidth: 1.6, lineDash: [2, 3] },
          },
        ]),
  ]);
}

/** A flag for each break: its name in a row above the plot, and a line down from it. */
function breakMarks({ breaks, plot }: ControlChartGeometry) {
  const middle = (row: number) => 12 + row * breakRow;
  return [
    ...breaks.map(({ x, foot }) => ({
      type: "line",
      silent: true,
      shape: { x1: x, x2: x, y1: middle(foot) + 7, y2: plot.bottom },
      style: { stroke: "var(--ink)", lineWidth: 1, lineDash: [1, 2] },
    })),
    ...breaks.map(({ text, x, from, to, row }) =>
      textMark({ x: from > x ? from : to, y: middle(row), text, align: from > x ? "left" : "right" }),
    ),
  ];
}

function targetMark({ plot, y }: ControlChartGeometry, target: number | null) {
  if (target === null) return [];
  return [
    {
      type: "line",
      silent: true,
      z: 2,
      shape: { x1: plot.left, x2: plot.right, y1: y(target), y2: y(target) },
      style: { stroke: "var(--signal-target)", lineWidth: 1.4 },
    },
  ];
}

/** Names of the lines as they stand at the last point that enters. */
function namedLines(
  { points, levels }: ControlChartGeometry,
  target: number | null,
  words: ControlChartWords,
): readonly EndLabel[] {
  const named = ({ point }: ControlChartGeometry["points"][number]) => point.centre !== null;
  // Of a hidden week without a threshold no earlier one is named.
  const latest = points.findLast(({ point }) => point.enters || point.figure.state === "hidden");
  const last =
    latest && !named(latest)
      ? undefined
      : (points.findLast((placed) => placed.point.enters && named(placed)) ?? points.findLast(named));
  const wanted = [
    { name: words.upper, value: last?.limits.upperLimit ?? null, fill: "var(--ink-soft)" },
    { name: words.mean, value: last?.point.centre ?? null, fill: "var(--ink)" },
    { name: words.lower, value: last?.limits.lowerLimit ?? null, fill: "var(--ink-soft)" },
    { name: words.target, value: target, fill: "var(--signal-target-text)" },
    { name: words.corrected, value: levels.at(-1)?.value ?? null, fill: "var(--ink)" },
  ];
  return wanted.flatMap(({ name, value, fill }) =>
    value === null ? [] : [{ value, text: words.named(name, value), fill }],
  );
}

/** The number of each note in a ring, and a fine line down to the axis. */
function noteMarks({ points, plot }: ControlChartGeometry, notes: readonly PlacedNote[]) {
  return notes.flatMap(({ note, at, row }) => {
    const { x } = points[at]!;
    const y = plot.top + 10 + row * 20;
    return [
      ...(row > 0
        ? []
        : [
            {
              type: "line",
              silent: true,
              z: 1,
              shape: { x1: x, x2: x, y1: y, y2: plot.bottom },
              style: { stroke: "var(--ink-faint)", lineWidth: 1 },
            },
          ]),
      {
        type: "circle",
        silent: true,
        z: 5,
        shape: { cx: x, cy: y, r: 9 },
        style: { fill: "var(--ground)", stroke: "var(--ink)", lineWidth: 1 },
      },
      textMark({ x, y, text: String(note.number), align: "center" }),
    ];
  });
}

function hiddenMarks({ points, plot }: ControlChartGeometry) {
  return points
    .filter(({ point }) => point.figure.state === "hidden")
    .map(({ x }) => ({
      type: "rect",
      silent: true,
      shape: { x: x - 2.5, y: plot.bottom - 9, width: 5, height: 5 },
      style: { fill: "var(--ink-faint)" },
    }));
}
