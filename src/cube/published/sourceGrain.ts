import type { PublishedGrain, PublishedSplit } from "../../extract/PublishedGrain.ts";

/**
 * The grain that a figure of a level of sites, told apart by some splits, is added up from: its own where it is published, else one with
 * more splits; above the hospital, where nothing of the level is published, the hospitals. Null where none can say it.
 */
export function sourceGrain(
  grains: readonly PublishedGrain[],
  level: PublishedGrain["level"],
  splits: readonly PublishedSplit[],
): PublishedGrain | null {
  const above = level === "group" || level === "all";
  const fit = grains.filter(
    (grain) =>
      (grain.level === level || (above && grain.level === "hospital")) &&
      splits.every((split) => grain.splits.includes(split)),
  );
  const [best] = fit.sort(
    (a, b) => Number(b.level === level) - Number(a.level === level) || a.splits.length - b.splits.length,
  );
  return best ?? null;
}
