import { useMemo } from "react";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import { useLinesBelow } from "../context/useFigures.ts";

/** One site with its line of the chosen indicator. */
export interface ChosenLine {
  readonly site: Site;
  readonly line: IndicatorFigures;
}

interface ChosenLines {
  /** In the order of the establishment, whatever sorts the matrix; undefined until they are known. */
  readonly chosen: readonly ChosenLine[] | undefined;
  /** They are of the view before. */
  readonly isStale: boolean;
  readonly error: Error | null;
  retry(): void;
}

/** The lines of one indicator at every site in the view; null chooses none. */
export function useChosenLines(indicator: string | null, sites: readonly Site[], view: View): ChosenLines {
  const ids = useMemo(() => sites.map(({ id }) => id), [sites]);
  const { data, isPlaceholderData, error, refetch } = useLinesBelow(indicator, ids, view);
  const chosen = useMemo(
    () =>
      data &&
      sites.flatMap((site) => {
        const line = data.get(site.id);
        return line ? [{ site, line }] : [];
      }),
    [sites, data],
  );
  return { chosen, isStale: isPlaceholderData, error, retry: () => void refetch() };
}
