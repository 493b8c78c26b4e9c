import fc from "fast-check";
import { expect, test } from "vitest";
import { home } from "./Address.ts";
import { formatAddress, parseAddress } from "./permalink.ts";
import { permanentAddress } from "./permanentAddress.ts";
import { resolveView } from "./resolveView.ts";
import type { SiteTree } from "./SiteTree.ts";
import { anyAddress } from "./testing/anyAddress.ts";

const place = { hospital: null, profile: null, latitude: null, longitude: null };
const tree: SiteTree = {
  root: 1,
  sites: new Map([[1, { id: 1, name: "AP-HP", code: "APHP", level: "all", parent: null, children: [], ...place }]]),
};
const extent = { from: "2022-11", to: "2026-10" };
const nextMonth = { from: "2022-11", to: "2026-11" };
const viewAt = (href: string, months: typeof extent) => {
  const { pathname, search } = new URL(href, "https://own.invalid");
  return resolveView(parseAddress(pathname, search).address, tree, months).view;
};

test("an address that names no period shows other months of the next extract, its permanent form the same", () => {
  const short = formatAddress(home);
  const permanent = formatAddress(permanentAddress(home, viewAt(short, extent)));
  expect(permanent).toBe("/?from=2024-11&to=2026-10");
  expect(viewAt(permanent, extent)).toEqual(viewAt(short, extent));
  expect(viewAt(permanent, nextMonth)).toEqual(viewAt(short, extent));
  expect(viewAt(short, nextMonth)).not.toEqual(viewAt(short, extent));
});

test("a permanent address reads back as itself, and keeps a period that was asked for", () => {
  fc.assert(
    fc.property(anyAddress, (given) => {
      const permanent = permanentAddress(given, extent);
      const { pathname, search } = new URL(formatAddress(permanent), "https://own.invalid");
      expect(parseAddress(pathname, search)).toEqual({ address: permanent, repairs: [] });
      expect(permanent.window).toEqual(given.window ?? extent);
      expect({ ...permanent, window: null }).toEqual({ ...given, window: null });
    }),
  );
});
