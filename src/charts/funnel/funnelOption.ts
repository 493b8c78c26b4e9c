import type { EChartsCoreOption } from "echarts/core";
import type { CurvePoint, FunnelCurve } from "../../statistics/funnelCurves.ts";
import { markColours, type SignalMark } from "../signalMark.ts";
import { spreadLabels } from "../spreadLabels.ts";
import type { FunnelGeometry, PlacedHospital } from "./funnelGeometry.ts";

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

const symbols: Readonly<Record<SignalMark, string>> = {
  common: "circle",
  hollow: "circle",
  improvement: "diamond",
  concern: "triangle",
  neutral: "rect",
};
const sizes: Readonly<Record<SignalMark, number>> = {
  common: 10,
  hollow: 8,
  improvement: 15,
  concern: 14,
  neutral: 12,
};
const text = { fontFamily: "var(--font)", fontSize: 13 };

/** The ECharts option of a funnel. Pixels come from the geometry; colours are custom properties of the theme. */
export function funnelOption(geometry: FunnelGeometry, words: FunnelWords): EChartsCoreOption {
  const { plot, width, height, values, curves, points, target } = geometry;
  const axisText = { ...text, color: "var(--ink-soft)" };
  const shown = curves.adjusted ?? curves.plain;
  return {
    animation: false,
    textStyle: text,
    grid: {
      left: plot.left,
      right: width - plot.right,
      top: plot.top,
      bottom: height - plot.bottom,
      outerBoundsMode: "none",
    },
    xAxis: {
      type: "value",
      min: 0,
      max: geometry.sizes.max,
      interval: geometry.sizes.step,
      name: words.axis,
      nameLocation: "middle",
      nameGap: 32,
      nameTextStyle: axisText,
      axisLine: { show: true, lineStyle: { color: "var(--ink-faint)" }, onZero: false },
      axisTick: { show: false },
      axisLabel: { ...axisText, formatter: words.size, alignMaxLabel: "right" },
      splitLine: { show: false },
    },
    yAxis: {
      type: "value",
      min: values.min,
      max: values.max,
      interval: values.step,
      axisLabel: { ...axisText, formatter: words.value },
      splitLine: { lineStyle: { color: "var(--rule)" } },
    },
    series: [
      line(
        [
          { size: 0, value: target },
          { size: geometry.sizes.max, value: target },
        ],
        { color: "var(--ink-soft)", width: 1.2, type: "solid" },
      ),
      ...curve(shown.outer, { color: "var(--ink-soft)", width: 1.2, type: "solid" }),
      ...curve(shown.inner, { color: "var(--ink-faint)", width: 1, type: [5, 4] }),
      ...(curves.adjusted ? curve(curves.plain.outer, { color: "var(--ink-faint)", width: 1.2, type: [1, 3] }) : []),
      {
        type: "scatter",
        silent: true,
        z: 4,
        data: points.map((place) => {
          const mark = words.mark(place);
          const { point } = place.hospital;
          return {
            value: [point.size, point.value],
            symbol: symbols[mark],
            symbolRotate: mark === "concern" && point.shown === "low 0.001" ? 180 : 0,
            symbolSize: sizes[mark],
            itemStyle: {
              color: markColours[mark].fill,
              borderColor: markColours[mark].edge,
              borderWidth: 1.3,
              opacity: 1,
            },
          };
        }),
      },
    ],
    graphic: [...names(geometry), ...endLabels(geometry, words)],
  };
}

interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly type: string | readonly number[];
}

const curve = ({ lower, upper }: FunnelCurve, stroke: Stroke) => [line(lower, stroke), line(upper, stroke)];

function line(points: readonly CurvePoint[], lineStyle: Stroke) {
  return {
    type: "line",
    data: points.map(({ size, value }) => [size, value]),
    showSymbol: false,
    silent: true,
    lineStyle,
    z: 2,
  };
}

function names({ points }: FunnelGeometry) {
  return points.flatMap(({ label }) =>
    label === null
      ? []
      : [
          {
            type: "text",
            silent: true,
            z: 5,
            x: label.x,
            y: label.y,
            style: { ...text, text: label.text, fill: "var(--ink)", align: label.align, verticalAlign: "middle" },
          },
        ],
  );
}

/** Names of the lines at the right end, moved apart; a narrow chart leaves them to its legend. */
function endLabels({ plot, width, y, target, last, values }: FunnelGeometry, words: FunnelWords) {
  if (width - plot.right < 60) return [];
  const { inner, outer } = last.adjusted ?? last.plain;
  const wanted = [
    { value: outer.upper, words: words.outer, fill: "var(--ink-soft)" },
    { value: inner.upper, words: words.inner, fill: "var(--ink-soft)" },
    { value: target, words: words.reference, fill: "var(--ink)" },
    { value: inner.lower, words: words.inner, fill: "var(--ink-soft)" },
    { value: outer.lower, words: words.outer, fill: "var(--ink-soft)" },
  ].filter(({ value }) => value >= values.min && value <= values.max);
  const places = spreadLabels(
    wanted.map(({ value }) => y(value)),
    16,
    plot.top,
    plot.bottom,
  );
  return wanted.map((label, at) => ({
    type: "text",
    silent: true,
    x: plot.right + 8,
    y: places[at],
    style: { ...text, text: label.words, fill: label.fill, verticalAlign: "middle" },
  }));
}
