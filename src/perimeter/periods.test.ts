import fc from "fast-check";
import { expect, test } from "vitest";
import { grains } from "./View.ts";
import { nextDay, periodOf, periodsBetween, yearBefore } from "./periods.ts";

test("periods of each grain", () => {
  expect(periodOf("2024-02-29", "month")).toEqual({ start: "2024-02-01", end: "2024-02-29" });
  expect(periodOf("2024-12-30", "week")).toEqual({ start: "2024-12-30", end: "2025-01-05" });
  expect(periodOf("2024-08-15", "quarter")).toEqual({ start: "2024-07-01", end: "2024-09-30" });
  expect(periodOf("2024-08-15", "term")).toEqual({ start: "2024-05-01", end: "2024-08-31" });
  expect(yearBefore(periodOf("2024-02-29", "month"), "month")).toEqual({ start: "2023-02-01", end: "2023-02-28" });
});

test("periods follow one another without gap or overlap and cover the days asked for", () => {
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.nat(800), fc.constantFrom(...grains), (start, length, grain) => {
      const end = new Date(Date.parse(start) + length * 86_400_000).toISOString().slice(0, 10);
      const periods = periodsBetween(start, end, grain);
      expect(periods[0]!.start <= start && periods.at(-1)!.end >= end).toBe(true);
      for (const [index, period] of periods.entries())
        if (index > 0) expect(period.start).toBe(nextDay(periods[index - 1]!.end));
    }),
  );
});
