import type { Place } from "../cube/Question.ts";
import { sitesBelow, type SiteTree } from "../perimeter/SiteTree.ts";

const known = new WeakMap<SiteTree, Map<number, Place>>();

/** A site of the tree as the place of a question; found once. */
export function placeOf(tree: SiteTree, id: number): Place {
  const places = known.get(tree) ?? new Map<number, Place>();
  known.set(tree, places);
  const place = places.get(id) ?? findPlace(tree, id);
  places.set(id, place);
  return place;
}

function findPlace(tree: SiteTree, id: number): Place {
  const site = tree.sites.get(id);
  if (!site) throw new RangeError("the site is not in the tree");
  const hospitals =
    site.hospital === null ? sitesBelow(tree, id, "hospital").map((hospital) => hospital.id) : [site.hospital];
  return { level: site.level, site: id, hospitals, units: site.hospital === null ? [] : everythingBelow(tree, id) };
}

function everythingBelow(tree: SiteTree, id: number): readonly number[] {
  return [id, ...(tree.sites.get(id)?.children ?? []).flatMap((child) => everythingBelow(tree, child))];
}
