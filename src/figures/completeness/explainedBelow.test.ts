import { expect, test } from "vitest";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { explainedBelow } from "./explainedBelow.ts";
import { exampleChart, lacking } from "./testing/exampleChart.ts";

const meanings = (series: ControlSeries) => series.points.map(({ signal }) => signal?.meaning ?? null);

test("a run above a mean that months without documents pull down is neither wanted nor to be watched, and neither are they", () => {
  const series = exampleChart(dischargeLetterDay0, { 4: 0.6, 5: 0.55 }).series;
  expect(meanings(series)).toContain("improvement");
  expect(meanings(series)[5]).toBe("concern");
  const told = explainedBelow(series, dischargeLetterDay0, lacking(4, 5));
  expect(new Set(meanings(told))).toEqual(new Set([null, "neutral"]));
  expect(told.points.at(-1)!.signal).toMatchObject({ side: "high", byDocuments: true });
});

test("what stands without those months keeps its meaning", () => {
  const series = exampleChart(dischargeLetterDay0, { 4: 0.6, 5: 0.55, 23: 0.9 }).series;
  const told = explainedBelow(series, dischargeLetterDay0, lacking(4, 5));
  expect(told.points[23]!.signal).toEqual(series.points[23]!.signal);
  expect(explainedBelow(series, dischargeLetterDay0, [])).toBe(series);
});

test("a want of documents raises no share of documented units; a share among those read goes either way", () => {
  const rises = { 12: 0.8 };
  const letters = explainedBelow(exampleChart(dischargeLetterDay0, rises).series, dischargeLetterDay0, lacking(12));
  expect(letters.points[12]!.signal?.meaning).toBe("improvement");
  const status = explainedBelow(exampleChart(tobaccoStatus, rises).series, tobaccoStatus, lacking(12));
  expect(status.points[12]!.signal?.meaning).toBe("neutral");
});

test("that documents are missing stays a concern of the share of documented units, and its way back is no improvement", () => {
  const told = explainedBelow(
    exampleChart(documentCoverage, { 4: 0.6, 5: 0.55 }).series,
    documentCoverage,
    lacking(4, 5),
  );
  expect(told.points[5]!.signal?.meaning).toBe("concern");
  expect(told.points.at(-1)!.signal?.meaning ?? "neutral").toBe("neutral");
  expect(meanings(told)).not.toContain("improvement");
});
