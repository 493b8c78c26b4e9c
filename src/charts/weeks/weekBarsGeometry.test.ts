import { expect, test } from "vitest";
import { exampleWeeks } from "../../figures/sentences/testing/exampleWeeks.ts";
import { weekBarsGeometry } from "./weekBarsGeometry.ts";

test("bars stand on 0 and share their scale, a hidden week is a mark, one above its threshold carries a triangle", () => {
  const { points } = exampleWeeks([0, 20, null, 40]).series;
  const { bars, threshold, signals, hidden } = weekBarsGeometry(points, 40, 80, 48);
  expect(bars.common).toBe("M20,48V28h18V48Z");
  expect(bars.concern).toBe("M60,48V8h18V48Z");
  expect(signals).toEqual([{ x: 69, y: 8 }]);
  expect(hidden).toEqual([49]);
  expect(threshold).toBe("M60,25H80");
  expect(weekBarsGeometry(points, 80, 80, 48).bars.concern).toBe("M60,48V28h18V48Z");
});

test("nothing is drawn of no week, and a threshold above the scale is left out", () => {
  expect(weekBarsGeometry([], 0, 80, 48)).toEqual({
    bars: { common: "", concern: "", hollow: "" },
    threshold: "",
    signals: [],
    hidden: [],
  });
  expect(weekBarsGeometry(exampleWeeks([1, 2]).series.points, 5, 80, 48).threshold).toBe("");
});
