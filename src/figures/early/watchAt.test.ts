import { expect, test } from "vitest";
import { violence } from "../../indicators/catalogue/emergency/violence.ts";
import { flu } from "../../indicators/catalogue/epidemics/flu.ts";
import type { FigureSource } from "../createFigureService.ts";
import { watchAt } from "./watchAt.ts";

const tree = { root: 1, sites: new Map() };
const weeks = { filters: {}, from: "2024-01-01", to: "2024-12-29", grain: "week" } as const;

function watch(days: number, dateShift: "none" | "per-patient" = "per-patient", more: Partial<FigureSource> = {}) {
  const descriptor = { pseudonymisation: { method: "", dateShift, maxShiftDays: days, linkable: true } };
  const source = { descriptor, tree, ...more } as FigureSource;
  return (site: number, inquiry: Parameters<typeof watchAt>[3] = weeks, indicator = flu) =>
    watchAt(source, indicator, site, inquiry, 11);
}

test("weeks are watched where the sheet asks for it, and months are by their weeks", () => {
  expect(watch(0)(1)).toEqual({ state: "on", hiddenAtMost: 10 });
  expect(watch(0)(1, weeks, violence)).toBeNull();
  expect(watch(0)(1, { ...weeks, grain: "month" })).toEqual({ state: "by week" });
  expect(watch(0)(1, { ...weeks, grain: "month" }, violence)).toBeNull();
});

test("a shift of dates of more than three days takes early signals away, in its days", () => {
  expect(watch(3)(1)).toMatchObject({ state: "on" });
  expect(watch(4)(1)).toEqual({ state: "shifted", days: 4 });
  expect(watch(4, "none")(1)).toMatchObject({ state: "on" });
});

test("the bound of a hidden week is known of the whole alone, unfiltered, when records are there to count patients", () => {
  const unknown = { state: "on", hiddenAtMost: null };
  expect(watch(0)(2)).toEqual(unknown);
  expect(watch(0)(1, { ...weeks, filters: { sex: "f" } })).toEqual(unknown);
  expect(watch(0, "none", { recordsLoaded: () => false })(1)).toEqual(unknown);
});
