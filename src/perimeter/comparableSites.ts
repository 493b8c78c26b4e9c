import { pathTo, type Site, type SiteTree, sitesBelow } from "./SiteTree.ts";

/** Places that a site may be held against: those of its level, parent by parent, then those above it. */
export interface ComparableSites {
  readonly beside: readonly { readonly parent: Site; readonly sites: readonly Site[] }[];
  readonly above: readonly Site[];
}

/** Below the hospital those of the same hospital, else those of the whole establishment. */
export function comparableSites(tree: SiteTree, id: number): ComparableSites {
  const path = pathTo(tree, id);
  const site = path.at(-1)!;
  const within = site.hospital !== null && site.level !== "hospital" ? site.hospital : tree.root;
  const others = sitesBelow(tree, within, site.level).filter((one) => one.id !== id);
  const parents = [...new Set(others.map(({ parent }) => parent))].flatMap((parent) =>
    parent === null ? [] : (tree.sites.get(parent) ?? []),
  );
  return {
    beside: parents.map((parent) => ({ parent, sites: others.filter((one) => one.parent === parent.id) })),
    above: path.slice(0, -1),
  };
}
