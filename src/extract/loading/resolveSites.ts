import { careSiteLevel } from "../codes/careSiteLevel.ts";

/** A care site as the extract gives it. */
export interface SiteRow {
  readonly id: number | null;
  readonly parent: number | null;
  readonly type: string | null;
}

/** Where a care site of the extract ends: on itself, on its nearest known ancestor, or nowhere when it was excluded. */
export interface ResolvedSite {
  readonly id: number;
  readonly folded: number | null;
  readonly parent: number | null;
  readonly hospital: number | null;
}

export interface ResolvedSites {
  /** One for each distinct identifier. */
  readonly sites: readonly ResolvedSite[];
  /** Rows that failed, each counted once for its first cause. */
  readonly faults: {
    readonly missing: number;
    readonly duplicates: number;
    readonly orphans: number;
    readonly cascades: number;
  };
  /** Sites of a level that the contract does not list. */
  readonly foldedSites: number;
}

/**
 * Resolves the hierarchy: duplicates and orphans go, what hangs below them follows, levels outside the contract are folded
 * into the nearest known ancestor, and each site learns its hospital. A site that is its own ancestor is an orphan.
 */
export function resolveSites(rows: readonly SiteRow[]): ResolvedSites {
  const counts = new Map<number, number>();
  for (const { id } of rows) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  const unique = new Map(
    rows.flatMap((row) => (row.id !== null && counts.get(row.id) === 1 ? [[row.id, row] as const] : [])),
  );
  const { sound, cascades } = judgeSites(unique, counts);

  const parentOf = (id: number) => unique.get(id)?.parent ?? null;
  const levelOf = (id: number) => careSiteLevel(unique.get(id)?.type ?? null);
  const isKnown = (id: number) => levelOf(id) !== null || parentOf(id) === null;
  const nearest = (id: number | null, test: (site: number) => boolean) => {
    let at = id;
    while (at !== null && !test(at)) at = parentOf(at);
    return at;
  };
  const sites = [...counts.keys()].map((id): ResolvedSite => {
    if (!sound.has(id)) return { id, folded: null, parent: null, hospital: null };
    const folded = nearest(id, isKnown);
    const parent = folded === null ? null : nearest(parentOf(folded), isKnown);
    return { id, folded, parent, hospital: nearest(id, (site) => levelOf(site) === "hospital") };
  });
  return {
    sites,
    faults: {
      missing: rows.filter(({ id }) => id === null).length,
      duplicates: [...counts.values()].reduce((sum, copies) => (copies > 1 ? sum + copies : sum), 0),
      orphans: unique.size - sound.size - cascades,
      cascades,
    },
    foldedSites: sites.filter(({ id, folded }) => folded !== null && folded !== id).length,
  };
}

function judgeSites(unique: ReadonlyMap<number, SiteRow>, counts: ReadonlyMap<number, number>) {
  const children = new Map<number | null, number[]>();
  for (const [id, { parent }] of unique) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  }
  const below = (parents: readonly (number | null)[]) => {
    const reached = new Set<number>();
    const queue = [...parents];
    while (queue.length > 0) {
      for (const child of children.get(queue.pop() ?? null) ?? []) {
        if (reached.has(child)) continue;
        reached.add(child);
        queue.push(child);
      }
    }
    return reached;
  };
  const orphans = [...unique].flatMap(([id, { parent }]) => (parent !== null && !counts.has(parent) ? [id] : []));
  const duplicated = [...counts].flatMap(([id, copies]) => (copies > 1 ? [id] : []));
  return { sound: below([null]), cascades: below([...orphans, ...duplicated]).size };
}
