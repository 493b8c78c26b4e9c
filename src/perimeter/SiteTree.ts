/** One care site of the extract with its place in the tree. */
export interface Site {
  readonly id: number;
  readonly name: string;
  /** Trigram used in addresses where the extract gives one, else the id. */
  readonly code: string;
  readonly level: "all" | "group" | "hospital" | "department" | "unit";
  readonly parent: number | null;
  readonly children: readonly number[];
  readonly hospital: number | null;
  readonly profile: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The tree of an extract: establishment › group › hospital › department › unit. */
export interface SiteTree {
  readonly root: number;
  readonly sites: ReadonlyMap<number, Site>;
}

const paths = new WeakMap<SiteTree, Map<number, readonly Site[]>>();

/** The site and everything above it, from the root down; found once. */
export function pathTo(tree: SiteTree, id: number): readonly Site[] {
  const known = paths.get(tree) ?? new Map<number, readonly Site[]>();
  paths.set(tree, known);
  const path = known.get(id) ?? findPath(tree, id);
  known.set(id, path);
  return path;
}

function findPath(tree: SiteTree, id: number): readonly Site[] {
  const path: Site[] = [];
  for (let site = tree.sites.get(id); site; site = site.parent === null ? undefined : tree.sites.get(site.parent))
    path.unshift(site);
  return path;
}

/** Ids of the site and of everything above it, nearest first. */
export const upwards = (tree: SiteTree, id: number): readonly number[] =>
  pathTo(tree, id)
    .map((site) => site.id)
    .reverse();

const below = new WeakMap<SiteTree, Map<string, readonly Site[]>>();

/** Sites of a level at or below `id`, in the order of the tree; found once. */
export function sitesBelow(tree: SiteTree, id: number, level: Site["level"]): readonly Site[] {
  const known = below.get(tree) ?? new Map<string, readonly Site[]>();
  below.set(tree, known);
  const found = known.get(`${level} ${id}`) ?? findBelow(tree, id, level);
  known.set(`${level} ${id}`, found);
  return found;
}

function findBelow(tree: SiteTree, id: number, level: Site["level"]): readonly Site[] {
  const site = tree.sites.get(id);
  if (!site) return [];
  return [...(site.level === level ? [site] : []), ...site.children.flatMap((child) => sitesBelow(tree, child, level))];
}
