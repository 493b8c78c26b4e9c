import { expect, test } from "vitest";
import { exampleLine } from "../../figures/sentences/testing/exampleLine.ts";
import { offChart } from "./offChart.ts";

const { series } = exampleLine();

test("a day is off the chart before its first period and after its last, not within one that ends later", () => {
  const window = { from: "2024-08", to: "2024-12" };
  const months = (day: string) => offChart(day, series, window);
  expect(months("2024-10-31")).toBeNull();
  expect(months("2024-08-01")).toBeNull();
  expect(months("2024-11-01")).toEqual({ side: "after", period: "2024-10-01", grain: "month" });
  expect(months("2024-07-31")).toEqual({ side: "before", period: "2024-08-01", grain: "month" });
  const quarter = { ...series, grain: "quarter", points: [{ ...series.points[0]!, period: "2024-10-01" }] } as const;
  expect(offChart("2024-12-31", quarter, window)).toBeNull();
  expect(offChart("2024-11-01", { ...series, points: [] }, window)).toBeNull();
});
