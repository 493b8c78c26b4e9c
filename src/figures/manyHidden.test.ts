import { expect, it } from "vitest";
import { manyHidden } from "./manyHidden.ts";
import { exampleLine } from "./sentences/testing/exampleLine.ts";

const { series } = exampleLine({ values: [0.7, 0.7, 0.7, 0.7, null, null] });

it("counts the points of the window only", () => {
  expect(manyHidden(series, { from: "2024-05", to: "2024-10" })).toBe(true);
  expect(manyHidden(series, { from: "2024-05", to: "2024-09" })).toBe(false);
  expect(manyHidden(series, { from: "2025-01", to: "2025-12" })).toBe(false);
});
