import type { VariationIcon } from "../../figures/IndicatorFigures.ts";
import { type SignalTally, unusualOf } from "../../figures/signals/SignalTally.ts";
import type { Language } from "../../locales/translate.ts";
import type { MatrixSort } from "../../perimeter/MatrixSort.ts";
import type { Site } from "../../perimeter/SiteTree.ts";

interface SortedBy {
  readonly sort: MatrixSort;
  readonly tallies: ReadonlyMap<number, SignalTally> | undefined;
  /** Icon of the chosen indicator at a site. */
  variation(site: number): VariationIcon | null;
}

const ranks = ["concern", "improvement", "neutral", "common"];

/** Sites as asked for; those that are alike stay in the order of the establishment. */
export function sortedSites(sites: readonly Site[], { sort, tallies, variation }: SortedBy, language: Language) {
  const { compare } = new Intl.Collator(language);
  const keys: Readonly<Record<MatrixSort, (a: Site, b: Site) => number>> = {
    tree: () => 0,
    name: (a, b) => compare(a.name, b.name),
    signals: (a, b) => weight(b.id, tallies) - weight(a.id, tallies),
    indicator: (a, b) => rank(variation(a.id)) - rank(variation(b.id)),
  };
  return sites.toSorted(keys[sort]);
}

/** Of as many variations those that concern weigh more. */
function weight(site: number, tallies: SortedBy["tallies"]): number {
  const tally = tallies?.get(site);
  return tally ? unusualOf(tally) + tally.concern / 1000 : 0;
}

function rank(icon: VariationIcon | null): number {
  if (icon === null) return ranks.length;
  const kind = icon === "early-high" ? "concern" : icon === "early-none" ? "common" : icon.split("-")[0]!;
  return ranks.indexOf(kind);
}
