import { expect, it } from "vitest";
import { cutOf } from "./cutOf.ts";

const watermark = { visits: "2026-11-30", notes: "2026-11-30", nlp: "2026-11-30", conditions: null };
const calendar = { start: "2023-11-01", end: "2026-10-31", watermark };
const [first, last] = [
  { start: "2023-10-30", end: "2023-11-05" },
  { start: "2026-10-26", end: "2026-11-01" },
];

it("tells a week that the extract cuts from one whose data are still to come", () => {
  expect(cutOf(last, calendar, "2026-10-31")).toEqual({ side: "end", day: "2026-10-31" });
  expect(cutOf(last, calendar, "2026-10-30")).toBeNull();
  expect(cutOf(first, calendar, "2026-10-31")).toEqual({ side: "start", day: "2023-11-01" });
  expect(cutOf({ start: "2026-10-19", end: "2026-10-25" }, calendar, "2026-10-24")).toBeNull();
  expect(cutOf({ start: "2026-10-01", end: "2026-10-31" }, calendar, "2026-10-31")).toBeNull();
});
