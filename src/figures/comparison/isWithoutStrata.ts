import type { ComparedCount } from "./Comparison.ts";
import { mostOutside, type PublishedStratum } from "./publishedStrata.ts";

/**
 * Whether so few of a hospital's units lie in published strata that it would be held against patients unlike its own: a small hospital of
 * old patients, all of them hidden, against the children of the others.
 */
export function isWithoutStrata(
  { site, denominator }: Pick<ComparedCount, "site" | "denominator">,
  strata: readonly PublishedStratum[],
): boolean {
  const own = strata.filter((stratum) => stratum.site === site);
  return own.reduce((sum, stratum) => sum + stratum.denominator, 0) < (1 - mostOutside) * denominator;
}
