import { expect, test } from "vitest";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { controlChart } from "../../statistics/controlChart.ts";
import { variationClass } from "../../statistics/variationClass.ts";
import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { exampleLine } from "../sentences/testing/exampleLine.ts";
import type { CompletenessMark } from "./CompletenessMark.ts";
import { explainedBelow } from "./explainedBelow.ts";
import type { IncompleteBelow } from "./incompleteBelow.ts";

const low = { c: 0.02, c0: 0.81, numerator: 2, denominator: 100, unit: "stay" } as const;

/** Months around 67 %, and those that are named; charted as their screen charts them. */
function seriesOf(indicator: Indicator, named: Readonly<Record<number, number>>, from = 0.67): ControlSeries {
  const values = Array.from(
    { length: 24 },
    (_, at) => named[at] ?? from + [0.004, -0.003, 0.002, -0.005, 0.001][at % 5]!,
  );
  const { series } = exampleLine({ indicator, values });
  const chart = controlChart({
    points: series.points.map(({ figure }) => ({ ...(isCounted(figure) ? figure : { value: null }), enters: true })),
    phaseStarts: [],
    kind: "p′",
    direction: indicator.direction,
  });
  const points = series.points.map((point, at): SeriesPoint => {
    const { signal } = chart.points[at]!;
    const meaning = variationClass(signal, indicator.direction);
    const rule = signal?.rule === "twoInThree" ? "two-in-three" : signal?.rule;
    return { ...point, signal: signal && rule && meaning !== "common" ? { rule, side: signal.side, meaning } : null };
  });
  return { ...series, points };
}

const lacking = (...months: readonly number[]): readonly IncompleteBelow[] => [
  {
    site: "Bichat",
    points: Array.from({ length: 24 }, (_, at): CompletenessMark =>
      months.includes(at) ? { lowCompleteness: low } : {},
    ),
  },
];
const meanings = (series: ControlSeries) => series.points.map(({ signal }) => signal?.meaning ?? null);

test("a run above a mean that months without documents pull down is neither wanted nor to be watched, and neither are they", () => {
  const series = seriesOf(dischargeLetterDay0, { 4: 0.6, 5: 0.55 });
  expect(meanings(series)).toContain("improvement");
  expect(meanings(series)[5]).toBe("concern");
  const told = explainedBelow(series, dischargeLetterDay0, lacking(4, 5));
  expect(new Set(meanings(told))).toEqual(new Set([null, "neutral"]));
  expect(told.points.at(-1)!.signal).toMatchObject({ side: "high", byDocuments: true });
});

test("what stands without those months keeps its meaning", () => {
  const series = seriesOf(dischargeLetterDay0, { 4: 0.6, 5: 0.55, 23: 0.9 });
  const told = explainedBelow(series, dischargeLetterDay0, lacking(4, 5));
  expect(told.points[23]!.signal).toEqual(series.points[23]!.signal);
  expect(explainedBelow(series, dischargeLetterDay0, [])).toBe(series);
});

test("a want of documents raises no share of documented units; a share among those read goes either way", () => {
  const rises = { 12: 0.8 };
  const letters = explainedBelow(seriesOf(dischargeLetterDay0, rises), dischargeLetterDay0, lacking(12));
  expect(letters.points[12]!.signal?.meaning).toBe("improvement");
  const status = explainedBelow(seriesOf(tobaccoStatus, rises), tobaccoStatus, lacking(12));
  expect(status.points[12]!.signal?.meaning).toBe("neutral");
});

test("that documents are missing stays a concern of the share of documented units, and its way back is no improvement", () => {
  const told = explainedBelow(seriesOf(documentCoverage, { 4: 0.6, 5: 0.55 }), documentCoverage, lacking(4, 5));
  expect(told.points[5]!.signal?.meaning).toBe("concern");
  expect(told.points.at(-1)!.signal?.meaning ?? "neutral").toBe("neutral");
  expect(meanings(told)).not.toContain("improvement");
});
