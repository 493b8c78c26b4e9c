import type { Sentence } from "../locales/translate.ts";
import type { Address } from "./Address.ts";
import type { Against } from "./Against.ts";
import type { Site, SiteTree } from "./SiteTree.ts";
import { searchSites } from "./searchSites.ts";
import { nameRank } from "./nameRank.ts";
import { plainWords } from "./plainText.ts";
import { clampWindow, defaultLength, type Extent, lastMonths } from "./TimeWindow.ts";
import type { View } from "./View.ts";

/** What an address means in one extract, and the address without what this extract does not know. */
export interface ResolvedView {
  readonly view: View;
  /** What the view is held against; null where nothing else is asked for. */
  readonly against: View | null;
  readonly address: Address;
  readonly repairs: readonly Sentence[];
}

/** The site with this code, upper and lower case alike. */
export function siteByCode(tree: SiteTree, code: string): Site | undefined {
  const wanted = code.toLowerCase();
  for (const site of tree.sites.values()) if (site.code.toLowerCase() === wanted) return site;
  return undefined;
}

/** The site with this code, else the one with this name. */
function siteSaid(tree: SiteTree, said: string): Site | undefined {
  const byName = () => searchSites(tree, said, 1)?.find(({ name }) => nameRank(name, plainWords(said)) === 0);
  return siteByCode(tree, said) ?? byName();
}

/** Completes an address with the extract's defaults: its whole establishment, its last months. */
export function resolveView(given: Address, tree: SiteTree, extent: Extent): ResolvedView {
  const repairs: Sentence[] = [];
  let address = given;
  const site = given.site === null ? undefined : siteSaid(tree, given.site);
  if (given.site !== null) {
    if (!site) repairs.push({ id: "frame.repair.site", values: { site: given.site.slice(0, 60) } });
    address = { ...address, site: site && site.id !== tree.root ? site.code : null };
  }
  let window = lastMonths(extent, defaultLength);
  if (given.window) {
    const kept = clampWindow(given.window, extent);
    if (!kept || kept.from !== given.window.from || kept.to !== given.window.to) {
      repairs.push({ id: "frame.repair.extent", values: { ...given.window, first: extent.from, last: extent.to } });
    }
    address = { ...address, window: kept };
    window = kept ?? window;
  }
  const view = { site: site?.id ?? tree.root, ...window, grain: address.grain, filters: address.filters };
  const against = given.against && resolveAgainst(given.against, view, tree, extent, repairs);
  return { view, against, address: against ? address : { ...address, against: null }, repairs };
}

/** The other view; null where the extract does not know it, or where it is the view itself. */
function resolveAgainst(
  against: Against,
  view: View,
  tree: SiteTree,
  extent: Extent,
  repairs: Sentence[],
): View | null {
  if (against.kind === "site") {
    const site = siteSaid(tree, against.site);
    if (!site) repairs.push({ id: "frame.repair.against", values: { site: against.site.slice(0, 60) } });
    return site && site.id !== view.site ? { ...view, site: site.id } : null;
  }
  const window = clampWindow(against.window, extent);
  if (!window)
    repairs.push({ id: "frame.repair.extent", values: { ...against.window, first: extent.from, last: extent.to } });
  return window && (window.from !== view.from || window.to !== view.to) ? { ...view, ...window } : null;
}
