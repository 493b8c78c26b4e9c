import { type SiteTree, sitesBelow } from "../../perimeter/SiteTree.ts";

/** The sites whose data are judged in a perimeter: its hospitals, or itself below the hospital. */
export function judgedSites(tree: SiteTree, site: number): readonly number[] {
  const hospitals = sitesBelow(tree, site, "hospital").map(({ id }) => id);
  return hospitals.length > 0 ? hospitals : [site];
}
