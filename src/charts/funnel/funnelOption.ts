import type { EChartsCoreOption } from "echarts/core";
import type { ComparedPlaces } from "../../figures/comparison/ComparedPlaces.ts";
import { lacksDocuments } from "../../figures/comparison/lacksDocuments.ts";
import { outsideOf } from "../../figures/comparison/outsideOf.ts";
import type { FunnelCurve } from "../../statistics/funnelCurves.ts";
import { axisMark } from "../plot/axisMark.ts";
import { type EndLabel, endLabels } from "../plot/endLabels.ts";
import { markSymbol } from "../plot/markSymbol.ts";
import { pixelScale } from "../plot/pixelScale.ts";
import { plainLine, type Stroke } from "../plot/plainLine.ts";
import { plotOption } from "../plot/plotOption.ts";
import { axisText } from "../plot/plotText.ts";
import { textMark } from "../plot/textMark.ts";
import { valueMarks } from "../plot/valueMarks.ts";
import type { SignalMark } from "../signalMark.ts";
import { type FunnelGeometry, gapRadius, type PlacedHospital } from "./funnelGeometry.ts";

/** Words, numbers and marks of the chart, in the language on screen. */
export interface FunnelWords {
  value(value: number): string;
  size(size: number): string;
  mark(place: PlacedHospital): SignalMark;
  readonly axis: string;
  readonly reference: string;
  readonly inner: string;
  readonly outer: string;
}

/** The ECharts option of a funnel. Pixels come from the geometry; colours are custom properties of the theme. */
export function funnelOption(geometry: FunnelGeometry, places: ComparedPlaces, words: FunnelWords): EChartsCoreOption {
  const { sizes, curves, points, target } = geometry;
  const shown = curves.adjusted ?? curves.plain;
  const solid: Stroke = { color: "var(--ink-soft)", width: 1.2, type: "solid" };
  return {
    ...plotOption(geometry),
    xAxis: {
      type: "value",
      min: 0,
      max: sizes.max,
      interval: sizes.step,
      name: words.axis,
      nameLocation: "middle",
      nameGap: 32,
      nameTextStyle: axisText,
      axisLine: { show: true, lineStyle: { color: "var(--ink-faint)" }, onZero: false },
      axisTick: { show: false },
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    series: [
      plainLine(
        [
          [0, target],
          [sizes.max, target],
        ],
        solid,
        2,
      ),
      ...curve(shown.outer, solid),
      ...curve(shown.inner, { color: "var(--ink-faint)", width: 1, type: [5, 4] }),
      ...(curves.adjusted ? curve(curves.plain.outer, { color: "var(--ink-faint)", width: 1.2, type: [1, 3] }) : []),
      {
        type: "scatter",
        silent: true,
        z: 4,
        data: ownLast(points, places).map((place) => {
          const { point } = place.hospital;
          return {
            value: [point.size, point.value],
            ...markSymbol(words.mark(place), outsideOf(point) === "low", 2),
          };
        }),
      },
    ],
    graphic: [
      ...valueMarks(geometry, words.value),
      ...sizeMarks(geometry, words),
      ...ring(geometry, places),
      ...gapRings(geometry),
      ...names(geometry, places),
      ...endLabels(geometry, lineNames(geometry, words)),
    ],
  };
}

/** The numbers of the axis of sizes; the last one ends where the plot does. */
function sizeMarks({ sizes, plot }: FunnelGeometry, words: FunnelWords) {
  const x = pixelScale(sizes, plot.left, plot.right);
  return sizes.ticks.map((size) =>
    axisMark({
      x: x(size),
      y: plot.bottom + 8,
      text: words.size(size),
      align: size === sizes.max ? "right" : "center",
      verticalAlign: "top",
    }),
  );
}

const curve = ({ lower, upper }: FunnelCurve, stroke: Stroke) =>
  [lower, upper].map((points) =>
    plainLine(
      points.map(({ size, value }) => [size, value] as const),
      stroke,
      2,
    ),
  );

/** What is drawn last lies on top. */
function ownLast(points: readonly PlacedHospital[], { own }: ComparedPlaces): readonly PlacedHospital[] {
  return points.toSorted((a, b) => Number(own.has(a.hospital.site)) - Number(own.has(b.hospital.site)));
}

/** Around the hospital that the screen is about. */
function ring({ points }: FunnelGeometry, { self }: ComparedPlaces) {
  return points
    .filter(({ hospital }) => hospital.site === self)
    .map(({ x, y, radius }) => ({
      type: "circle",
      silent: true,
      z: 5,
      shape: { cx: x, cy: y, r: radius },
      style: { fill: "none", stroke: "var(--ink)", lineWidth: 1.6 },
    }));
}

/** Around hospitals whose documents are incomplete in a part of the window, whatever their marks say. */
function gapRings({ points }: FunnelGeometry) {
  return points
    .filter(({ hospital }) => lacksDocuments(hospital))
    .map(({ x, y }) => ({
      type: "circle",
      silent: true,
      z: 5,
      shape: { cx: x, cy: y, r: gapRadius },
      style: { fill: "none", stroke: "var(--ink-soft)", lineWidth: 1.3, lineDash: [3, 2] },
    }));
}

function names({ points }: FunnelGeometry, { own }: ComparedPlaces) {
  return points.flatMap(({ label, hospital, isTold }) =>
    label === null
      ? []
      : [textMark({ ...label, fill: isTold && own.has(hospital.site) ? "var(--ink)" : "var(--ink-soft)" })],
  );
}

function lineNames({ target, last, values }: FunnelGeometry, words: FunnelWords): readonly EndLabel[] {
  const { inner, outer } = last.adjusted ?? last.plain;
  const soft = "var(--ink-soft)";
  return [
    { value: outer.upper, text: words.outer, fill: soft },
    { value: inner.upper, text: words.inner, fill: soft },
    { value: target, text: words.reference, fill: "var(--ink)" },
    { value: inner.lower, text: words.inner, fill: soft },
    { value: outer.lower, text: words.outer, fill: soft },
  ].filter(({ value }) => value >= values.min && value <= values.max);
}
