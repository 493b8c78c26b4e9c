import { expect, it } from "vitest";
import { sameFields } from "./sameFields.ts";

it("tells rows apart by the fields they hold, not by the row that holds them", () => {
  const line = { points: [1, 2] };
  expect(sameFields({ line, standing: null }, { line, standing: null })).toBe(true);
  expect(sameFields({ line, standing: null }, { line, standing: "waiting" })).toBe(false);
  expect(sameFields({ line, standing: undefined }, { line })).toBe(false);
  expect(sameFields({ line: { points: [1, 2] } }, { line: { points: [1, 2] } })).toBe(false);
  expect(sameFields("2025-10", "2025-10")).toBe(true);
});
