import { expect, test } from "vitest";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { isJudged } from "../isJudged.ts";
import { chartWithoutLacking } from "./chartWithoutLacking.ts";
import { exampleChart, lacking } from "./testing/exampleChart.ts";
import { withoutEarlyLows } from "./withoutEarlyLows.ts";

test("months that lack a hospital's documents enter neither mean nor limits, and make no others unusual", () => {
  const before = exampleChart(dischargeLetterDay0, { 4: 0.6, 5: 0.55 });
  expect(before.series.points.at(-1)!.signal).not.toBeNull();
  const { series, chart } = chartWithoutLacking(before, dischargeLetterDay0, lacking(4, 5));
  const without = exampleChart(dischargeLetterDay0, {}).series.points[0]!.centre!;
  expect(series.points[0]!.centre!).toBeCloseTo(without, 3);
  expect(series.phases[0]!.centre).toBe(series.points[0]!.centre);
  expect(series.points.map(({ signal }) => signal)).toEqual(series.points.map(() => null));
  expect(series.points.flatMap(({ enters, lacksBelow }, at) => (enters ? [] : [[at, lacksBelow]]))).toEqual([
    [4, true],
    [5, true],
  ]);
  expect(chart.points[5]!.enters).toBe(false);
});

test("a variation of the months that have all documents is judged by their own limits", () => {
  const { series } = chartWithoutLacking(
    exampleChart(dischargeLetterDay0, { 5: 0.55, 23: 0.9 }),
    dischargeLetterDay0,
    lacking(5),
  );
  expect(series.points[23]!.signal).toMatchObject({ rule: "outside", side: "high", meaning: "improvement" });
});

test("of the share of documented units months that lack documents are told, held against the others", () => {
  const { series } = chartWithoutLacking(
    exampleChart(documentCoverage, { 4: 0.6, 5: 0.55 }),
    documentCoverage,
    lacking(4, 5),
  );
  expect(series.points[5]).toMatchObject({ lacksBelow: true, signal: { side: "low", meaning: "concern" } });
  expect(series.points.at(-1)!.signal).toBeNull();
});

test("where too few months would be left to judge all stay in, and the cause is told", () => {
  const before = exampleChart(dischargeLetterDay0, { 4: 0.6, 5: 0.55, 6: 0.58 }, 15);
  const { series, chart } = chartWithoutLacking(before, dischargeLetterDay0, lacking(4, 5, 6));
  expect(chart).toBe(before.chart);
  expect(series.points.some(({ lacksBelow }) => lacksBelow)).toBe(false);
  expect(series.points[5]!.signal).toMatchObject({ meaning: "neutral", byDocuments: true });
});

test("a month whose letters still come in is not judged low for these, and is where most of them are missing", () => {
  const periods = (length: number) =>
    Array.from({ length }, (_, at) => ({ end: at === 23 ? "2026-10-31" : "2026-09-30" }));
  const told = (value: number, ripe: string | null) => {
    const series = withoutEarlyLows(exampleChart(documentCoverage, { 23: value }).series, periods(24), ripe);
    return isJudged(series, 23) ? (series.points[23]!.signal?.side ?? null) : "not judged";
  };
  expect(told(0.64, null)).toBe("low");
  expect(told(0.64, "2026-10-15")).toBe("not judged");
  expect(told(0.64, "2026-10-31")).toBe("low");
  expect(told(0.3, "2026-10-15")).toBe("low");
  expect(told(0.75, "2026-10-15")).toBe("high");
});
