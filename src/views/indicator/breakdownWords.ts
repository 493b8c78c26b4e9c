import type { Translate } from "../../locales/translate.ts";
import type { BreakdownBy } from "../../perimeter/BreakdownBy.ts";
import { levelBelow } from "../../perimeter/breakdownsOf.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";

/** What the rows of a breakdown are; the children of a site by the name of their level. */
export function breakdownWords(by: BreakdownBy, tree: SiteTree, site: number, t: Translate): string {
  if (by === "site") return t(`views.by.level.${levelBelow(tree, site) ?? "unit"}`);
  if (by === "hospital" || by === "unit") return t(`views.by.level.${by}`);
  return t(`views.by.${by}`);
}
