import type { MappedSite } from "./siteMapGeometry.ts";

/** Kilometres around the middle. */
const reach = 14;
/** Fewer than this are no crowd. */
const crowd = 5;

/**
 * The sites that crowd around the middle of all (the median of both coordinates), and those beyond: drawn on one map, the distant ones
 * would press the others into a point. All are core where there is no crowd, or nothing beyond.
 */
export function coreOf<Site extends MappedSite>(
  sites: readonly Site[],
): { readonly core: readonly Site[]; readonly beyond: readonly Site[] } {
  const latitude = median(sites.map((site) => site.latitude));
  const longitude = median(sites.map((site) => site.longitude));
  const flat = Math.cos((latitude * Math.PI) / 180);
  const isNear = (site: Site) =>
    Math.hypot(site.latitude - latitude, (site.longitude - longitude) * flat) * 111.2 <= reach;
  const core = sites.filter(isNear);
  return core.length < crowd ? { core: sites, beyond: [] } : { core, beyond: sites.filter((site) => !isNear(site)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
