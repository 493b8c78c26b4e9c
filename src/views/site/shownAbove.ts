import type { Level } from "../../figures/comparison/Level.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import type { Site } from "../../perimeter/SiteTree.ts";

/** A place above a site, with what is known of it so far. */
interface Above {
  readonly site: Site;
  readonly levels: readonly Level[] | undefined;
}

/**
 * Of the places above, nearest first, the first that shows at least half of some indicators, else the one that shows most of them, with
 * how many; null where none shows any, or while one is awaited.
 */
export function shownAbove(
  indicators: readonly string[],
  above: readonly Above[],
): { readonly site: Site; readonly count: number } | null {
  if (above.some(({ levels }) => levels === undefined)) return null;
  const shownOf = (levels: readonly Level[] = []) =>
    levels.filter(({ indicator, figure }) => indicators.includes(indicator) && isCounted(figure)).length;
  const places = above.map(({ site, levels }) => ({ site, count: shownOf(levels) })).filter(({ count }) => count > 0);
  const [most] = places.toSorted((one, other) => other.count - one.count);
  return places.find(({ count }) => 2 * count >= indicators.length) ?? most ?? null;
}
