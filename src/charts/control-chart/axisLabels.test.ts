import { expect, it } from "vitest";
import { periodsBetween } from "../../perimeter/periods.ts";
import type { Grain } from "../../perimeter/View.ts";
import { axisLabels } from "./axisLabels.ts";

const days = (grain: Grain) => periodsBetween("2024-11-01", "2026-10-31", grain).map(({ start }) => start);
const named = (grain: Grain, width: number) => {
  const all = days(grain);
  const labels = axisLabels(all, grain, width / all.length);
  return all.flatMap((day, at) => (labels[at]?.month ? [day + (labels[at].year ? " year" : "")] : []));
};

it("names each month where there is room", () => {
  expect(named("month", 900)).toHaveLength(24);
  expect(named("month", 900).slice(0, 3)).toEqual(["2024-11-01 year", "2024-12-01", "2025-01-01 year"]);
});

it("names one month in three on a narrower chart, the year under January", () => {
  expect(named("month", 600)).toEqual([
    "2024-11-01 year",
    "2025-01-01 year",
    "2025-04-01",
    "2025-07-01",
    "2025-10-01",
    "2026-01-01 year",
    "2026-04-01",
    "2026-07-01",
    "2026-10-01",
  ]);
});

it("names one week in each quarter, never two of one month", () => {
  expect(named("week", 600)).toEqual([
    "2024-10-28 year",
    "2025-01-06 year",
    "2025-04-07",
    "2025-07-07",
    "2025-10-06",
    "2026-01-05 year",
    "2026-04-06",
    "2026-07-06",
    "2026-10-05",
  ]);
  expect(named("week", 220)).toEqual(["2025-01-06 year", "2025-07-07", "2026-01-05 year", "2026-07-06"]);
});

it("names quarters and terms", () => {
  expect(named("quarter", 600)[1]).toBe("2025-01-01 year");
  expect(named("term", 600)).toHaveLength(7);
});
