import { type BreakdownBy, breakdowns, isBySite } from "./BreakdownBy.ts";
import { type Site, type SiteTree, sitesBelow } from "./SiteTree.ts";

/** What a figure of one site can be broken down by, and what it is. */
export interface Breakdowns {
  readonly offered: readonly BreakdownBy[];
  readonly shown: BreakdownBy;
  /** Whether something else was asked for, which is not offered here. */
  readonly replaced: boolean;
}

/** What of an indicator decides on its breakdowns. */
export interface BreakdownKind {
  /** What is wanting is listed by unit. */
  readonly listsUnits: boolean;
  /** Its units are documents. */
  readonly ofDocuments: boolean;
}

/**
 * A site is broken down by its children where it has any, by its hospitals where they are not its children, and by its units where
 * they are listed to catch up, which then come first.
 */
export function breakdownsOf(
  tree: SiteTree,
  site: number,
  { listsUnits, ofDocuments }: BreakdownKind,
  asked: BreakdownBy | null,
): Breakdowns {
  const below = levelBelow(tree, site);
  const offered = breakdowns.filter((by) => {
    if (by === "site") return below !== null && !(below === "unit" && listsUnits);
    if (by === "hospital") return below === "group" && sitesBelow(tree, site, "hospital").length > 0;
    if (by === "document") return ofDocuments;
    return by !== "unit" || (below !== null && listsUnits);
  });
  const levelOf = (by: BreakdownBy) => (by === "site" ? below : by);
  const found = offered.find((by) => by === asked) ?? sameLevel();
  return {
    offered,
    shown: found ?? (offered.includes("unit") ? "unit" : (offered[0] ?? "age")),
    replaced: asked !== null && found === undefined,
  };

  /** The level below goes by two words: its own, and `site`. */
  function sameLevel(): BreakdownBy | undefined {
    return asked && isBySite(asked) ? offered.find((by) => isBySite(by) && levelOf(by) === levelOf(asked)) : undefined;
  }
}

/** The level of a site's children, the coarsest where they differ; null where it has none. */
export function levelBelow(tree: SiteTree, site: number): Site["level"] | null {
  const levels = (tree.sites.get(site)?.children ?? []).map((child) => tree.sites.get(child)?.level);
  return (["group", "hospital", "department", "unit"] as const).find((level) => levels.includes(level)) ?? null;
}
