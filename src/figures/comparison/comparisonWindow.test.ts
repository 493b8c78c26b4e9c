import { expect, test } from "vitest";
import { malnutrition } from "../../indicators/catalogue/frailty/malnutrition.ts";
import { readmission30dEmergency } from "../../indicators/catalogue/readmission/readmission30dEmergency.ts";
import { comparisonWindow } from "./comparisonWindow.ts";

const calendar = {
  start: "2024-01-01",
  end: "2024-12-10",
  watermark: { visits: "2024-12-15", notes: "2024-12-15", nlp: "2024-12-01", conditions: null },
};

test("hospitals are compared over complete months alone", () => {
  const asked = { from: "2023-06", to: "2025-01" };
  expect(comparisonWindow(malnutrition, asked, calendar)).toEqual({ from: "2024-01", to: "2024-11" });
  expect(comparisonWindow(readmission30dEmergency, asked, calendar)).toEqual({ from: "2024-01", to: "2024-10" });
  expect(comparisonWindow(malnutrition, asked, { ...calendar, start: "2024-01-02" })!.from).toBe("2024-02");
  expect(comparisonWindow(malnutrition, { from: "2024-12", to: "2024-12" }, calendar)).toBeNull();
});
