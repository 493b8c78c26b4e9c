import type { LinesBySite } from "../LinesBySite.ts";

/** The lines of each of `sites`, in this order, those of a site in the order of `ids`: the catalogue's, in which signals are told. */
export function linesInOrder(found: LinesBySite, ids: readonly string[], sites: readonly number[]): LinesBySite {
  const rank = new Map(ids.map((id, at) => [id, at]));
  return new Map(
    sites.map((site) => [
      site,
      (found.get(site) ?? []).toSorted((a, b) => rank.get(a.indicator.id)! - rank.get(b.indicator.id)!),
    ]),
  );
}
