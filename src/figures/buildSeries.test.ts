import { describe, expect, test } from "vitest";
import { tobaccoStatus } from "../indicators/catalogue/habits/tobaccoStatus.ts";
import { periodsBetween } from "../perimeter/periods.ts";
import { buildSeries, type PeriodFigure } from "./buildSeries.ts";
import { publishFigure } from "./publishFigure.ts";
import { breakWords } from "./sentences/breakWords.ts";
import { emptyTally } from "./Tally.ts";

/** Months of 100 units, so many of them read by the second version. */
function seriesOf(
  bySecond: readonly number[],
  hidden: readonly number[] = [],
  isRare = false,
  declared: readonly { date: string; reason: string }[] = [],
) {
  const periods = periodsBetween("2024-01-01", `2024-${String(bySecond.length).padStart(2, "0")}-28`, "month");
  const figures = bySecond.map((second, at): PeriodFigure => {
    const versions = [["eds-nlp 1", 100 - second] as const, ["eds-nlp 2", second] as const].filter(
      ([, units]) => units > 0,
    );
    const tally = {
      ...emptyTally(),
      population: 100,
      denominator: 100,
      numerator: 60,
      versions: new Map(versions.map(([name, denominator]) => [name, { denominator, numerator: 0 }])),
    };
    const figure = publishFigure(tobaccoStatus, tally, hidden.includes(at) ? "hide" : "publish", "final");
    const tellsVersion = isRare || !hidden.includes(at);
    return { period: periods[at]!, figure, tally, complete: true, tellsVersion };
  });
  const marks = { points: periods.map(() => ({})), start: null };
  return buildSeries(tobaccoStatus, "month", figures, declared, marks).series;
}

const breaks = ({ phases }: ReturnType<typeof seriesOf>) =>
  phases.flatMap(({ from, begins }) => (begins ? [[from, begins]] : []));
const version = { version: { from: "eds-nlp 1", to: "eds-nlp 2" } };

describe("phases by version", () => {
  test("begin where another version reads half of the units, not before", () => {
    expect(breaks(seriesOf([0, 0, 49, 50, 100]))).toEqual([[3, version]]);
    expect(breaks(seriesOf([0, 0, 49, 49, 0]))).toEqual([]);
    // The first version is the one that reads most of the first period that is shown, though others read some of it.
    expect(breaks(seriesOf([0, 20, 100, 100], [0]))).toEqual([[2, version]]);
  });

  test("a period enters limits from nine tenths of one version on", () => {
    const { points } = seriesOf([0, 10, 11, 89, 90, 100]);
    expect(points.map(({ enters }) => enters)).toEqual([true, true, false, false, true, true]);
    expect(points.map(({ nlpVersion }) => nlpVersion)).toEqual([
      "eds-nlp 1",
      "eds-nlp 1",
      "mixed",
      "mixed",
      "eds-nlp 2",
      "eds-nlp 2",
    ]);
  });

  test("a hidden period does not tell what read it: the phase begins at the next that is shown", () => {
    const series = seriesOf([0, 0, 100, 100, 100], [2]);
    expect(breaks(series)).toEqual([[3, version]]);
    expect(series.points[2]!.nlpVersion).toBeNull();
  });

  test("of a rare disease a hidden period begins a phase: its cases are hidden, and not what was read", () => {
    expect(breaks(seriesOf([0, 0, 100, 100, 100], [2], true))).toEqual([[2, version]]);
  });
});

describe("phases by what the extract declares", () => {
  const declared = (date: string) => [{ date, reason: "new template" }];

  test("a month within which something changed is of neither side", () => {
    const { points, phases } = seriesOf([0, 0, 0, 0], [], false, declared("2024-03-15"));
    expect(points.map(({ enters }) => enters)).toEqual([true, true, false, true]);
    expect(phases.map(({ from }) => from)).toEqual([0, 2]);
    expect(seriesOf([0, 0, 0, 0], [], false, declared("2024-03-01")).points.every(({ enters }) => enters)).toBe(true);
  });

  test("a version that changes with it is told beside it, and does not stand for it", () => {
    const series = seriesOf([0, 0, 100, 100], [], false, declared("2024-03-01"));
    expect(breaks(series)).toEqual([[2, { reason: "new template", ...version }]]);
    expect(breakWords(series.phases[1]!.begins!)).toBe("new template, eds-nlp 1 → 2");
  });
});
