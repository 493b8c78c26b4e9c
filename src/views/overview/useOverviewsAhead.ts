import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { stayTypes, visitTypes } from "../../extract/store.ts";
import { ageBands, type Filters, type View } from "../../perimeter/View.ts";
import { useExtracts } from "../context/Extracts.ts";
import { untilIdle } from "../context/untilIdle.ts";
import { overviewQuery, useExtract } from "../context/useFigures.ts";

/** Of more sites below than this, the others are not asked ahead. */
const most = 8;

/** One value of each other filter: what is added up for one serves them all. */
const filtered: readonly Filters[] = [
  { age: [ageBands.at(-1)!] },
  { stay: [stayTypes[0]] },
  { visit: [visitTypes[0]] },
];

/**
 * Asks for the overviews of women, of men and of the sites below, and for one of each other filter, before anyone does, once for each
 * extract and one at a time while the page is idle: most readers go there next, and a browser computes in half the time what it has
 * computed before. Not on a phone, on which one indicator is read and whose battery it would be.
 */
export function useOverviewsAhead(view: View, due: boolean): void {
  const extract = useExtract();
  const { checking } = useExtracts();
  const queries = useQueryClient();
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (!due || checking || asked.current === extract.id || matchMedia("(width < 640px)").matches) return;
    asked.current = extract.id;
    const sites = extract.service.tree.sites.get(view.site)?.children.slice(0, most) ?? [];
    const next: readonly View[] = [
      ...(["f", "m"] as const).map((sex) => ({ ...view, filters: { ...view.filters, sex } })),
      ...sites.map((site) => ({ ...view, site })),
      ...filtered.map((filters) => ({ ...view, filters: { ...view.filters, ...filters } })),
    ];
    void (async () => {
      for (const one of next) {
        // What a reader asks for meanwhile comes first.
        do await untilIdle();
        while (queries.isFetching() > 0);
        await queries.prefetchQuery(overviewQuery(extract, one));
      }
    })();
  }, [extract, checking, due, queries, view]);
}
