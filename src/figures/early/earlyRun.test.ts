import { expect, test } from "vitest";
import { earlyChance as shareOf } from "./earlyChance.ts";
import { earsChance } from "../../statistics/earsChance.ts";
import type { CorrectedFigures } from "../IndicatorFigures.ts";
import { exampleWeeks } from "../sentences/testing/exampleWeeks.ts";
import { crisisStart } from "./crisisStart.ts";
import { earlyRun } from "./earlyRun.ts";

/** Weeks from 6 January 2025 on; those at these places are above their threshold. */
function above(...places: readonly number[]): CorrectedFigures {
  const line = exampleWeeks([20, 21, 19, 20, 22, 40, 50, 60]);
  const signal = { rule: "threshold", side: "high", meaning: "concern" } as const;
  const points = line.series.points.map((point, at) => ({ ...point, signal: places.includes(at) ? signal : null }));
  return { ...line, series: { ...line.series, points } };
}

test("a run of signals ends at the week asked about and began after the last week without", () => {
  const { series } = above(2, 5, 6, 7);
  expect(earlyRun(series, 7)).toEqual({ since: "2025-02-10", weeks: 3, isStartKnown: false });
  expect(earlyRun(series, 2)).toEqual({ since: "2025-01-20", weeks: 1, isStartKnown: false });
  expect(earlyRun(series, 4)).toBeNull();
  expect(earlyRun(above(0, 1).series, 1)).toEqual({ since: "2025-01-06", weeks: 2, isStartKnown: false });
});

test("a run is known to begin where the week before it had a threshold and did not pass it", () => {
  const { series } = above(5, 6, 7);
  const points = series.points.map((point, at) => ({ ...point, upperLimit: at === 4 ? 23 : null }));
  expect(earlyRun({ ...series, points }, 7)).toEqual({ since: "2025-02-10", weeks: 3, isStartKnown: true });
});

test("a crisis is counted from the latest run of signals of any line, else over the last eight weeks", () => {
  expect(crisisStart([above(1), above(2, 4, 5), above()])).toBe("2025-02-03");
  expect(crisisStart([above()])).toBe("2025-01-06");
  expect(crisisStart([])).toBeNull();
});

test("chance is asked of the series that have a threshold in the week, by what is expected of each", () => {
  const line = exampleWeeks([20, 21, 19, 20, 22, 40, 50, 60]);
  const week = line.series.points.at(-1)!.period;
  const found = shareOf([line.series, line.series, exampleWeeks([20, 21], { upper: null }).series], week)!;
  expect(found.series).toBe(2);
  expect(found.fewest).toBeCloseTo(2 * earsChance(6.04, 1, "C2"), 12);
  expect(found.most).toBeCloseTo(2 * earsChance(6.04, 2, "C2"), 12);
  expect(found.upper).toBe(1);
  expect(shareOf([line.series], "2024-01-01")).toBeNull();
});
