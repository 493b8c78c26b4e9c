import { expect, test } from "vitest";
import { comparableSites } from "./comparableSites.ts";
import { earlierWindow } from "./earlierWindow.ts";
import type { Site, SiteTree } from "./SiteTree.ts";

const site = (
  id: number,
  level: Site["level"],
  parent: number | null,
  children: number[],
  hospital: number | null,
): Site => ({
  id,
  name: `${level} ${id}`,
  code: String(id),
  level,
  parent,
  children,
  hospital,
  profile: null,
  latitude: null,
  longitude: null,
});
const sites = [
  site(1, "all", null, [2, 3], null),
  site(2, "group", 1, [4, 5], null),
  site(3, "group", 1, [6], null),
  site(4, "hospital", 2, [7], 4),
  site(5, "hospital", 2, [], 5),
  site(6, "hospital", 3, [9], 6),
  site(7, "department", 4, [8, 10], 4),
  site(8, "unit", 7, [], 4),
  site(9, "unit", 6, [], 6),
  site(10, "unit", 7, [], 4),
];
const tree: SiteTree = { root: 1, sites: new Map(sites.map((one) => [one.id, one])) };
const offered = (id: number) => {
  const { beside, above } = comparableSites(tree, id);
  return [beside.map((group) => [group.parent.id, group.sites.map((one) => one.id)]), above.map((one) => one.id)];
};

test("a hospital stands beside all others, a unit beside those of its hospital, the whole beside nothing", () => {
  expect(offered(4)).toEqual([
    [
      [2, [5]],
      [3, [6]],
    ],
    [1, 2],
  ]);
  expect(offered(8)).toEqual([[[7, [10]]], [1, 2, 4, 7]]);
  expect(offered(1)).toEqual([[], []]);
});

test.each([
  ["a term", { from: "2026-01", to: "2026-04" }, { from: "2025-01", to: "2025-04" }],
  ["a year", { from: "2025-11", to: "2026-10" }, { from: "2024-11", to: "2025-10" }],
  ["two years, of which one is left before", { from: "2024-11", to: "2026-10" }, { from: "2023-11", to: "2024-10" }],
  ["months of the first year", { from: "2024-03", to: "2024-04" }, { from: "2024-01", to: "2024-02" }],
  ["all there is", { from: "2023-11", to: "2026-10" }, null],
])("before %s come the same months a year earlier, or those just before", (_, window, earlier) => {
  expect(earlierWindow(window, { from: "2023-11", to: "2026-10" })).toEqual(earlier);
});
