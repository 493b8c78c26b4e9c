import { expect, test } from "vitest";
import type { Figure } from "../../figures/Figure.ts";
import { isEmptied } from "./isEmptied.ts";

const [empty, hidden, unread, unmeasured]: readonly Figure[] = [
  { state: "empty" },
  { state: "hidden" },
  { state: "not read" },
  { state: "not measured", missing: [] },
];
const counted: Figure = { state: "final", numerator: 1, denominator: 20, value: 0.05, lower: 0, upper: 0.2 };
const of = (...figures: readonly (Figure | undefined)[]) => figures.map((current) => ({ current: current! }));

test("a view is empty where nothing is counted, hidden or unread", () => {
  expect(isEmptied(of(empty, unmeasured), {})).toBe(true);
  expect(isEmptied(of(unmeasured), {})).toBe(true);
  expect(isEmptied(of(empty, counted), { sex: "f" })).toBe(false);
  expect(isEmptied(of(empty, unread), { sex: "f" })).toBe(false);
  expect(isEmptied([], { sex: "f" })).toBe(false);
});

test("filters empty a view of which nothing is left but what secrecy hides; without filters that is said otherwise", () => {
  expect(isEmptied(of(empty, hidden), { visit: ["urgence"] })).toBe(true);
  expect(isEmptied(of(empty, hidden), {})).toBe(false);
  expect(isEmptied(of(hidden, hidden), { visit: ["urgence"] })).toBe(false);
});
