import type { ControlSeries } from "../../figures/ControlSeries.ts";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../figures/Figure.ts";
import { exampleFigure, exampleLine } from "../../figures/sentences/testing/exampleLine.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { controlChartGeometry } from "./controlChartGeometry.ts";
import { type ControlChartWords, controlChartOption } from "./controlChartOption.ts";
import { controlChartPicture } from "./controlChartPicture.ts";
import { boundsOf } from "../sparkline/boundsOf.ts";
import { sparklineGeometry } from "../sparkline/sparklineGeometry.ts";

const begins = { version: { from: "EDS-NLP 2025.1", to: "EDS-NLP 2026.1" } };
const phases = [
  { from: 0, to: 3, status: "run", centre: 0.75, begins: null },
  { from: 4, to: 7, status: "run", centre: 0.75, begins },
] as const;
const values = [0.75, 0.76, null, 0.75, 0.74, 0.75, 0.76, 0.72];
const signal = { rule: "outside", side: "low", meaning: "concern" } as const;
const { series } = exampleLine({ values, phases, signal });
const all = { from: "2020-01", to: "2024-12" };
const request = {
  series,
  corrections: null,
  window: all,
  scale: "percent",
  target: 0.8,
  width: 800,
  height: 400,
} as const;
const words: ControlChartWords = {
  value: (value) => value.toFixed(2),
  named: (name, value) => `${name} ${value.toFixed(2)}`,
  period: String,
  mean: "mean",
  upper: "upper",
  lower: "lower",
  target: "target",
  corrected: "corrected",
  hidden: "hidden",
};

function wordsIn(option: object): readonly string[] {
  const { graphic } = option as { graphic: readonly { style: { text?: string } }[] };
  return graphic.flatMap(({ style }) => style.text ?? []);
}

describe("the geometry of a control chart", () => {
  it("places every point inside the plot, hidden ones without a height", () => {
    const { points, plot } = controlChartGeometry(request);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(plot.left);
      expect(x).toBeLessThan(plot.right);
      if (y !== null) expect(y).toBeGreaterThanOrEqual(plot.top);
    }
    expect(points.map(({ y }) => y === null)).toEqual([false, false, true, false, false, false, false, false]);
  });

  it("holds the target and both limits on its axis", () => {
    const { values } = controlChartGeometry(request);
    expect(values.min).toBeLessThanOrEqual(0.72);
    expect(values.max).toBeGreaterThanOrEqual(0.8);
  });

  it("greys the strip before the documents were there, and nothing where they always were", () => {
    const marks = { 0: { beforeStart: true }, 1: { beforeStart: true } } as const;
    const { series: began } = exampleLine({ values, marks });
    const geometry = controlChartGeometry({ ...request, series: began });
    const { beforeStart, points, plot } = geometry;
    expect(beforeStart!.left).toBe(plot.left);
    expect(beforeStart!.right).toBeGreaterThan(points[1]!.x);
    expect(beforeStart!.right).toBeLessThan(points[2]!.x);
    const strips = (option: object) =>
      (option as { graphic: { style: { fill?: string } }[] }).graphic.filter(
        ({ style }) => style.fill === "var(--band)",
      );
    expect(strips(controlChartOption(geometry, null, words))).toHaveLength(1);
    expect(strips(controlChartOption(controlChartGeometry(request), null, words))).toEqual([]);
  });

  it("crops to the window, and draws no break where a phase began before it", () => {
    const {
      points,
      phases: placed,
      breaks,
    } = controlChartGeometry({ ...request, window: { from: "2024-08", to: "2024-12" } });
    expect(points).toHaveLength(3);
    expect(placed).toMatchObject([{ from: 0, to: 2 }]);
    expect(breaks).toEqual([]);
  });

  it("leaves the axis to the limits that judge: those of a provisional point may be far apart", () => {
    const provisional = { ...exampleFigure(7, 10), state: "provisional" } as Figure;
    const points = series.points.map((point, at) =>
      at === 7 ? { ...point, figure: provisional, enters: false, lowerLimit: 0.3, upperLimit: 1 } : point,
    );
    const wide = controlChartGeometry({ ...request, series: { ...series, points } });
    expect([wide.values.min, wide.values.max]).toEqual([0.65, 0.85]);
    expect(wordsIn(controlChartOption(wide, null, words))).toContain("upper 0.77");
  });

  it("draws and names no limit where no share can be", () => {
    const points = series.points.map((point) => ({ ...point, lowerLimit: -0.02, upperLimit: 1.02 }));
    const beyond = { ...series, points };
    const option = controlChartOption(controlChartGeometry({ ...request, series: beyond }), null, words);
    expect(wordsIn(option).filter((text) => /upper|lower/.test(text))).toEqual([]);
    const { series: lines } = option as { series: { step?: string; data: (number | null)[] }[] };
    expect(lines.filter(({ step }) => step).flatMap(({ data }) => data.filter((value) => value !== null))).toEqual([]);
    expect(boundsOf([beyond], all)).toEqual({ low: 0, high: 1 });
  });

  it("lays the corrected level of each phase over the phase, its interval on the axis", () => {
    const corrected = { state: "corrected", value: 0.83, lower: 0.78, upper: 0.93, by: [] } as const;
    const zero = { state: "compatible with 0", upper: 0.04, by: [] } as const;
    const levels = [corrected, zero].map((level) => ({ level, change: null }));
    const placed = (window: typeof all) =>
      controlChartGeometry({ ...request, window, corrections: { points: [], phases: levels } });
    const whole = placed(all);
    expect(whole.levels).toMatchObject([{ value: 0.83 }, { value: null, lower: 0, upper: 0.04 }]);
    expect([whole.values.min, whole.values.max]).toEqual([0, 1]);
    expect(whole.levels.map(({ left, right }) => [left, right])).toEqual([
      [whole.plot.left, whole.breaks[0]!.x],
      [whole.breaks[0]!.x, whole.plot.right],
    ]);
    // Only the last is named, and 0 at most has no line to name.
    expect(wordsIn(controlChartOption(whole, null, words)).join()).not.toContain("corrected");
    const before = placed({ from: "2024-03", to: "2024-06" });
    expect(before.levels).toHaveLength(1);
    expect(wordsIn(controlChartOption(before, null, words))).toContain("corrected 0.83");
    const notMeasured = { level: { state: "not measured", versions: [] }, change: null } as const;
    const none = controlChartGeometry({ ...request, corrections: { points: [], phases: [notMeasured, notMeasured] } });
    expect(none).toEqual({ ...controlChartGeometry(request), y: none.y });
  });

  it("draws zeros alone near the bottom of a small axis", () => {
    const zeros = exampleLine({ values: [0, 0] }).series;
    const bare = {
      ...zeros,
      points: zeros.points.map((point) => ({ ...point, centre: 0, lowerLimit: null, upperLimit: null })),
    };
    expect(
      controlChartGeometry({ ...request, series: bare, scale: "per 10 000", target: null }).values.max,
    ).toBeLessThan(0.02);
  });
});

describe("the option of a control chart", () => {
  const option = controlChartOption(controlChartGeometry(request), 0.8, words) as {
    series: { type: string; data: unknown[] }[];
  };

  it("draws each phase apart, so that no line crosses a break", () => {
    const lines = option.series.filter(({ type }) => type === "line");
    for (const { data } of lines) expect(data[3] === null || data[4] === null).toBe(true);
  });

  it("gives a special point its colour and its shape", () => {
    expect(option.series.at(-1)?.data.at(-1)).toMatchObject({
      symbol: "triangle",
      symbolRotate: 180,
      itemStyle: { color: "var(--signal-concern)" },
    });
    expect(option.series.at(-1)?.data[2]).toMatchObject({ value: null });
  });

  it("has short names of its lines beside a narrow picture, clear of the points", () => {
    const speech = { language: "fr", t: translator("fr", messages) } as const;
    const frame = { line: exampleLine({ values }), window: all, width: 350, height: 380 };
    const { geometry, picture } = controlChartPicture(frame, speech);
    expect(wordsIn(picture.option)).toEqual(expect.arrayContaining(["lim. haute", "moyenne", "lim. basse"]));
    expect(geometry.points.at(-1)!.x).toBeLessThan(geometry.plot.right);
    expect(350 - geometry.plot.right).toBeGreaterThanOrEqual(70);
  });

  it("draws the mean and the limits of a point alone in its phase, as it names them", () => {
    const geometry = controlChartGeometry({ ...request, window: { from: "2024-10", to: "2024-12" } });
    const { graphic } = controlChartOption(geometry, null, words) as {
      graphic: { type: string; shape?: { x1: number; x2: number; y1: number } }[];
    };
    const [point] = geometry.points;
    const lines = graphic.flatMap(({ type, shape }) => (type === "line" && shape ? [shape] : []));
    expect(lines.map(({ y1 }) => y1)).toEqual([0.75, 0.7312, 0.769].map((level) => geometry.y(level)));
    for (const { x1, x2 } of lines) expect([x1 < point!.x, x2 > point!.x]).toEqual([true, true]);
    const among = controlChartOption(controlChartGeometry(request), null, words) as typeof option & {
      graphic: typeof graphic;
    };
    expect(among.graphic.filter(({ type, shape }) => type === "line" && shape!.x1 !== shape!.x2)).toEqual([]);
  });

  it("numbers its axis, and names the break and the lines", () => {
    expect(wordsIn(option)).toEqual([
      "0.70",
      "0.72",
      "0.74",
      "0.76",
      "0.78",
      "0.80",
      "0.82",
      "EDS-NLP 2025.1 → 2026.1",
      "upper 0.77",
      "mean 0.75",
      "lower 0.73",
      "target 0.80",
    ]);
  });
});

describe("a sparkline", () => {
  const drawn = (one: ControlSeries) => sparklineGeometry(one, all, 132, 32, boundsOf([one], all));

  it("breaks its line at a phase and at a hidden point, and marks both", () => {
    const { lines, breaks, hidden, points } = drawn(series);
    expect(lines).toHaveLength(3);
    expect(breaks).toHaveLength(1);
    expect(hidden).toHaveLength(1);
    expect(points).toMatchObject([{ mark: "concern" }]);
  });

  it("draws neither mean nor limits where most points are hidden", () => {
    const hidden = exampleLine({ values: [0, null, null, null, 0] }).series;
    expect(drawn(hidden)).toMatchObject({ centres: [], bands: [] });
  });

  it("draws nothing for nothing", () => {
    expect(drawn({ ...series, points: [], phases: [] }).lines).toEqual([]);
  });
});
