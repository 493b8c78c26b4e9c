import { expect, test } from "vitest";
import { periodsBetween } from "../../perimeter/periods.ts";
import type { CompletenessBasis } from "./completenessMarks.ts";
import { fitCompleteness } from "./fitCompleteness.ts";
import { marksWithin } from "./marksWithin.ts";

const periods = periodsBetween("2025-01-01", "2025-12-31", "month");

/** A year of a place of so many stays a month, whose letters stop in March and April but in the months left out. */
function basis(stays: number, without: readonly string[] = []): CompletenessBasis {
  const months = periods.map(({ start }) => start.slice(0, 7)).filter((month) => !without.includes(month));
  const counts = months.map((month) => ({
    month,
    numerator: Math.round(stays * (month === "2025-03" || month === "2025-04" ? 0.02 : 0.8)),
    denominator: stays,
  }));
  return { group: "DISCHARGE", fit: fitCompleteness({ months: counts, hidden: without.length }), marksLow: true };
}
const above = { site: "Bichat", basis: basis(400) };
const marked = (here: CompletenessBasis | null) =>
  marksWithin({ here, above, below: [] }, periods).points.flatMap(({ lowCompleteness }, at) =>
    lowCompleteness ? [[periods[at]!.start.slice(0, 7), lowCompleteness.at ?? null]] : [],
  );

test("a ward of which too little is known has the months in which its hospital's letters stopped", () => {
  const most = periods.map(({ start }) => start.slice(0, 7)).slice(0, 8);
  expect(marked(basis(20, most))).toEqual([
    ["2025-03", "Bichat"],
    ["2025-04", "Bichat"],
  ]);
  expect(marked(null)).toEqual([
    ["2025-03", "Bichat"],
    ["2025-04", "Bichat"],
  ]);
  expect(marked(basis(20, ["2025-04"]))).toEqual([
    ["2025-03", null],
    ["2025-04", "Bichat"],
  ]);
});

test("what is known of a ward itself stands, and a hospital has its own marks alone", () => {
  expect(marked(basis(60))).toEqual([
    ["2025-03", null],
    ["2025-04", null],
  ]);
  const { fit } = basis(60);
  const complete = {
    ...basis(60),
    fit: fit.state === "fitted" ? { ...fit, c: fit.c.map((one) => ({ ...one, numerator: 48, c: 0.8 })) } : fit,
  };
  expect(marked(complete)).toEqual([]);
  expect(marksWithin({ here: null, below: [] }, periods).points.every((mark) => !("lowCompleteness" in mark))).toBe(
    true,
  );
});
