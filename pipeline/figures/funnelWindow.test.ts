import { expect, test } from "vitest";
import { resolveView } from "../../src/perimeter/resolveView.ts";
import { parseAddress } from "../../src/perimeter/permalink.ts";
import { funnelWindow } from "./funnelWindow.ts";

const extent = { from: "2022-11", to: "2026-10" };

test("hospitals are compared over the months of a screen whose address names none", () => {
  const { view } = resolveView(parseAddress("/", "").address, { root: 1, sites: new Map() }, extent);
  expect(funnelWindow({ from: null, to: null }, extent)).toEqual({ from: view.from, to: view.to });
});

test.each([
  ["2026-03-01", "2026-06-30", { from: "2026-03", to: "2026-06" }],
  ["2026-03-01", null, { from: "2026-03", to: "2026-10" }],
  [null, "2025-06-30", { from: "2023-07", to: "2025-06" }],
  [null, "2030-01-31", { from: "2024-11", to: "2026-10" }],
])("from %s to %s", (from, to, window) => expect(funnelWindow({ from, to }, extent)).toEqual(window));
