import type { SiteTree } from "../../perimeter/SiteTree.ts";

/** A place of a table, its row above, and how far below the first it stands. */
export interface GroupRow {
  readonly site: number;
  readonly parent: number | null;
  readonly depth: number;
}

/** The places of one table of groups. */
export interface GroupRows {
  readonly rows: readonly GroupRow[];
  /** The first place is a hospital, whose groups are settled in the table above. */
  readonly isBelow: boolean;
}

/** Every hospital with the places above. */
export function topRows(tree: SiteTree): GroupRows {
  return { rows: rowsFrom(tree, tree.root, (site) => isHospitalOrAbove(tree, site)), isBelow: false };
}

/** For each hospital in which a site of `sites` lies: the hospital and everything below it. */
export function rowsBelow(tree: SiteTree, sites: readonly number[]): readonly GroupRows[] {
  const inside = sites.filter((site) => !isHospitalOrAbove(tree, site));
  const hospitals = new Set(inside.map((site) => tree.sites.get(site)!.hospital!));
  return [...hospitals].map((hospital) => ({ rows: rowsFrom(tree, hospital, () => true), isBelow: true }));
}

function rowsFrom(tree: SiteTree, first: number, isIn: (site: number) => boolean): readonly GroupRow[] {
  const rows: GroupRow[] = [];
  const add = (site: number, parent: number | null, depth: number): void => {
    const at = rows.push({ site, parent, depth }) - 1;
    for (const child of tree.sites.get(site)!.children) if (isIn(child)) add(child, at, depth + 1);
  };
  add(first, null, 0);
  return rows;
}

function isHospitalOrAbove(tree: SiteTree, site: number): boolean {
  const { hospital } = tree.sites.get(site)!;
  return hospital === null || hospital === site;
}
