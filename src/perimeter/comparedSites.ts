import type { BreakdownBy } from "./BreakdownBy.ts";
import { breakdownsOf } from "./breakdownsOf.ts";
import { type Site, type SiteTree, sitesBelow } from "./SiteTree.ts";

/** The sites that the matrix of a perimeter compares, and what else it could. */
export interface ComparedSites {
  readonly sites: readonly Site[];
  readonly by: "site" | "hospital" | null;
  readonly offered: readonly ("site" | "hospital")[];
}

/** The hospitals of a perimeter unless its children are asked for, its children where they are no groups, in the order of the tree; of a site without any none. */
export function comparedSites(tree: SiteTree, site: number, asked: BreakdownBy | null): ComparedSites {
  const offered = breakdownsOf(tree, site, { listsUnits: false, ofDocuments: false }, null).offered.filter(
    (by): by is "site" | "hospital" => by === "site" || by === "hospital",
  );
  const by = offered.find((one) => one === asked) ?? offered.at(-1) ?? null;
  const children = (tree.sites.get(site)?.children ?? []).flatMap((id) => tree.sites.get(id) ?? []);
  return { sites: by === "hospital" ? sitesBelow(tree, site, "hospital") : by ? children : [], by, offered };
}
