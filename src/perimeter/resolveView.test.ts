import { describe, expect, it } from "vitest";
import { type Address, home } from "./Address.ts";
import { resolveView } from "./resolveView.ts";
import { searchSites } from "./searchSites.ts";
import type { Site, SiteTree } from "./SiteTree.ts";
import { committeeTerms, lastMonths, windowKind } from "./TimeWindow.ts";
import { lastWholeMonth } from "./months.ts";

const place = { hospital: null, profile: null, latitude: null, longitude: null };
const sites: readonly Site[] = [
  { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [2], ...place },
  { id: 2, name: "GHU Sorbonne", code: "2", level: "group", parent: 1, children: [3, 4], ...place },
  { id: 3, name: "Pitié-Salpêtrière", code: "PSL", level: "hospital", parent: 2, children: [], ...place },
  { id: 4, name: "Hôpital européen de Sorbonne", code: "HES", level: "hospital", parent: 2, children: [], ...place },
];
const tree: SiteTree = { root: 1, sites: new Map(sites.map((site) => [site.id, site])) };
const extent = { from: "2023-11", to: "2026-10" };

describe("an address in an extract", () => {
  it("takes the whole establishment and the last two years", () => {
    const { view, repairs } = resolveView(home, tree, extent);
    expect(view).toEqual({ site: 1, from: "2024-11", to: "2026-10", grain: "month", filters: {} });
    expect(repairs).toEqual([]);
  });

  it("knows sites by code in any case, and writes the code of the extract", () => {
    const { view, address } = resolveView({ ...home, site: "psl" }, tree, extent);
    expect([view.site, address.site]).toEqual([3, "PSL"]);
  });

  it("knows sites by their whole name too, hyphens and accents aside, and leaves a code to whose it is", () => {
    const at = (site: string) => resolveView({ ...home, site }, tree, extent);
    expect(at("pitie salpetriere").address.site).toBe("PSL");
    expect(at("pitie salpetriere").repairs).toEqual([]);
    expect(at("salpetriere").repairs).toHaveLength(1);
    expect(at("hes").view.site).toBe(4);
  });

  it("is held against another place or another window, and never against itself", () => {
    const against = (asked: Address["against"]) => {
      const {
        view,
        against: other,
        address,
        repairs,
      } = resolveView({ ...home, site: "PSL", against: asked }, tree, extent);
      expect(address.against).toEqual(other && asked);
      return [other && { site: other.site, from: other.from, to: other.to }, view.site, repairs.map(({ id }) => id)];
    };
    const whole = { from: "2024-11", to: "2026-10" };
    expect(against({ kind: "site", site: "HES" })).toEqual([{ site: 4, ...whole }, 3, []]);
    expect(against({ kind: "site", site: "PSL" })).toEqual([null, 3, []]);
    expect(against({ kind: "site", site: "XXX" })).toEqual([null, 3, ["frame.repair.against"]]);
    const year = { from: "2024-01", to: "2024-12" };
    expect(against({ kind: "window", window: year })).toEqual([{ site: 3, ...year }, 3, []]);
    expect(against({ kind: "window", window: whole })).toEqual([null, 3, []]);
    expect(against({ kind: "window", window: { from: "2001-01", to: "2001-12" } })).toEqual([
      null,
      3,
      ["frame.repair.extent"],
    ]);
  });

  it("says a word about an unknown site and a window beyond the extract", () => {
    const { address, repairs } = resolveView(
      { ...home, site: "XXX", window: { from: "2019-01", to: "2024-12" } },
      tree,
      extent,
    );
    expect(repairs.map(({ id }) => id)).toEqual(["frame.repair.site", "frame.repair.extent"]);
    expect(address).toMatchObject({ site: null, window: { from: "2023-11", to: "2024-12" } });
    expect(resolveView(address, tree, extent).repairs).toEqual([]);
  });
});

describe("windows", () => {
  it("are cut to the extent", () => {
    expect(lastMonths(extent, 48)).toEqual(extent);
  });

  it("know the terms of the committee that lie wholly inside", () => {
    expect(committeeTerms(extent)[0]).toEqual({ from: "2026-05", to: "2026-08" });
    expect(committeeTerms(extent).at(-1)).toEqual({ from: "2024-01", to: "2024-04" });
    expect(windowKind({ from: "2026-05", to: "2026-08" }, extent)).toBe("term");
    expect(windowKind({ from: "2025-11", to: "2026-10" }, extent)).toBe(12);
    expect(windowKind({ from: "2026-06", to: "2026-08" }, extent)).toBe("custom");
  });

  it("end with a month that is whole", () => {
    expect(["2026-10-31", "2026-10-30", "2024-02-29", "2026-01-15"].map(lastWholeMonth)).toEqual([
      "2026-10",
      "2026-09",
      "2024-02",
      "2025-12",
    ]);
  });
});

describe("the search of a site", () => {
  it("forgives case and accents, and takes codes", () => {
    expect(searchSites(tree, "salpetriere")?.map(({ code }) => code)).toEqual(["PSL"]);
    expect(searchSites(tree, "psl")?.map(({ code }) => code)).toEqual(["PSL"]);
    expect(searchSites(tree, "sorbonne")?.map(({ id }) => id)).toEqual([2, 4]);
    expect(searchSites(tree, " ")).toBeNull();
  });

  it("puts whoever is named so first, then whose code it is, then the shortest name", () => {
    const named = [
      { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [2, 5], ...place },
      { id: 2, name: "AP-HP Henri-Mondor", code: "Henri-Mondor", level: "group", parent: 1, children: [3], ...place },
      { id: 3, name: "Henri-Mondor", code: "HMN", level: "hospital", parent: 2, children: [4], ...place },
      { id: 4, name: "Mondor", code: "4", level: "unit", parent: 3, children: [], ...place },
      { id: 5, name: "AP-HP Nord – Université", code: "Nord", level: "group", parent: 1, children: [], ...place },
    ] as const satisfies readonly Site[];
    const found = (text: string) =>
      searchSites({ root: 1, sites: new Map(named.map((site) => [site.id, site])) }, text)?.map(({ id }) => id);
    expect(found("henri-mondor")).toEqual([3, 2]);
    expect(found("henri mondor")).toEqual([3, 2]);
    expect(found("mondor")).toEqual([4, 3, 2]);
    expect(found("hmn")).toEqual([3]);
    expect(found("APHP nord")).toEqual([5]);
    expect(found("aphp")).toEqual([1, 2, 5]);
  });
});
