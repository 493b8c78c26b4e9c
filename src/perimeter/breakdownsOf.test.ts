import { describe, expect, it } from "vitest";
import { breakdownsOf, levelBelow } from "./breakdownsOf.ts";
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
  site(2, "group", 1, [3]),
  site(3, "hospital", 2, [4]),
  site(4, "department", 3, [5]),
  site(5, "unit", 4, []),
  site(9, "hospital", 1, []),
];
const tree: SiteTree = { root: 1, sites: new Map(sites.map((one) => [one.id, one])) };
const shares = { listsUnits: false, ofDocuments: false };
const lists = { listsUnits: true, ofDocuments: false };
const others = ["age", "sex", "visit", "stay"];

describe("the breakdowns of a figure", () => {
  it("add the hospitals where they lie more than one level below", () => {
    expect(breakdownsOf(tree, 1, shares, null).offered).toEqual(["site", "hospital", ...others]);
    expect(breakdownsOf(tree, 2, shares, null).offered).toEqual(["site", ...others]);
    expect(breakdownsOf(tree, 5, shares, null).offered).toEqual(others);
  });

  it("add the groups of documents to what counts documents", () => {
    expect(breakdownsOf(tree, 5, { ...shares, ofDocuments: true }, "document")).toEqual({
      offered: [...others, "document"],
      shown: "document",
      replaced: false,
    });
    expect(breakdownsOf(tree, 5, shares, "document")).toMatchObject({ shown: "age", replaced: true });
  });

  it("begin with the units where they are a list to catch up, said once", () => {
    expect(breakdownsOf(tree, 1, lists, null)).toMatchObject({ shown: "unit", replaced: false });
    expect(breakdownsOf(tree, 4, lists, null).offered).toEqual(["unit", ...others]);
  });

  it("take what the address asks for, the level below under either of its words", () => {
    expect(breakdownsOf(tree, 1, shares, "hospital")).toMatchObject({ shown: "hospital", replaced: false });
    expect(breakdownsOf(tree, 2, shares, "hospital")).toMatchObject({ shown: "site", replaced: false });
    expect(breakdownsOf(tree, 4, lists, "site")).toMatchObject({ shown: "unit", replaced: false });
  });

  it("know when they are not what the address asks for", () => {
    expect(breakdownsOf(tree, 1, shares, "unit")).toMatchObject({ shown: "site", replaced: true });
    expect(breakdownsOf(tree, 3, shares, "hospital")).toMatchObject({ shown: "site", replaced: true });
    expect(breakdownsOf(tree, 5, shares, "site")).toMatchObject({ shown: "age", replaced: true });
  });
});

it("names the level below, the coarsest of several", () => {
  expect([1, 2, 3, 4, 5].map((id) => levelBelow(tree, id))).toEqual(["group", "hospital", "department", "unit", null]);
});
