import { expect, test } from "vitest";
import { readBreakdown, readDay } from "./FiguresAsked.ts";

test.each([
  ["", { level: null, grain: null, splits: [] }],
  ["hospital,month", { level: "hospital", grain: "month", splits: [] }],
  ["sex, age,quarter", { level: null, grain: "quarter", splits: ["sex", "age_band"] }],
  ["month,week", null],
  ["hospital,unit", null],
  ["age,age_band", null],
  ["colour", null],
])("--by %s", (list, breakdown) => expect(readBreakdown(list)).toEqual(breakdown));

test.each([
  ["2026-02", false, "2026-02-01"],
  ["2026-02", true, "2026-02-28"],
  ["2024-02-29", true, "2024-02-29"],
  ["2026-02-29", false, null],
  ["2026-13", true, null],
  ["hier", false, null],
])("a day read from %s (end: %s)", (text, end, day) => expect(readDay(text, end)).toBe(day));
