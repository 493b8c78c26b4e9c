import type { Break } from "../extract/Descriptor.ts";
import { pathTo, type SiteTree } from "../perimeter/SiteTree.ts";
import type { BreakBelow } from "./IndicatorFigures.ts";

/** The breaks that an extract declares, as a site sees them. */
export interface DeclaredBreaks {
  /** Declared for the site or above it: they begin phases. */
  readonly here: readonly Break[];
  /** Declared for a part of the site: its figures may move, its phases stay. */
  below(indicator: string): readonly BreakBelow[];
}

/** Sorts out the breaks of an extract for one site; what is declared elsewhere is left out. */
export function declaredBreaks(breaks: readonly Break[], tree: SiteTree, site: number): DeclaredBreaks {
  const above = new Set(pathTo(tree, site).map(({ id }) => id));
  const isBelow = (other: number) => !above.has(other) && pathTo(tree, other).some(({ id }) => id === site);
  return {
    here: breaks.filter(({ careSite }) => careSite === undefined || above.has(careSite)),
    below: (indicator) =>
      breaks
        .filter(({ indicators }) => !indicators || indicators.includes(indicator))
        .flatMap(({ careSite, date, reason }) =>
          careSite !== undefined && isBelow(careSite)
            ? [{ site: tree.sites.get(careSite)?.name ?? String(careSite), date, reason }]
            : [],
        ),
  };
}
