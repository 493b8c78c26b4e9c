import { expect, it } from "vitest";
import { comparedSites } from "./comparedSites.ts";
import type { Site, SiteTree } from "./SiteTree.ts";

const place = { hospital: null, profile: null, latitude: null, longitude: null };
const site = (id: number, level: Site["level"], parent: number | null, children: readonly number[]): Site => ({
  id,
  name: String(id),
  code: String(id),
  level,
  parent,
  children,
  ...place,
});
const sites = [
  site(1, "all", null, [2, 9]),
  site(2, "group", 1, [3, 6]),
  site(3, "hospital", 2, [4]),
  site(4, "department", 3, []),
  site(6, "hospital", 2, []),
  site(9, "hospital", 1, []),
];
const tree: SiteTree = { root: 1, sites: new Map(sites.map((one) => [one.id, one])) };
const idsOf = (id: number, asked: "site" | "hospital" | "age" | null) => {
  const { sites: found, by } = comparedSites(tree, id, asked);
  return [by, ...found.map((one) => one.id)];
};

it("compares hospitals unless groups are asked for, and the level below where hospitals are not", () => {
  expect(idsOf(1, null)).toEqual(["hospital", 3, 6, 9]);
  expect(idsOf(1, "site")).toEqual(["site", 2, 9]);
  expect(idsOf(1, "age")).toEqual(["hospital", 3, 6, 9]);
  expect(idsOf(2, "hospital")).toEqual(["site", 3, 6]);
  expect(idsOf(3, null)).toEqual(["site", 4]);
  expect(idsOf(4, "hospital")).toEqual([null]);
});
