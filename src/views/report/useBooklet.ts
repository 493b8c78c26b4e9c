import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { type BookletSource, bookletOf } from "../../figures/booklet/bookletOf.ts";
import type { View } from "../../perimeter/View.ts";
import type { ExtractOnScreen } from "../context/Extracts.ts";
import { indicatorQuery, overviewQuery, useExtract } from "../context/useFigures.ts";

/** The figures of a booklet; the one before stays until they are there. */
export function useBooklet(ids: readonly string[], view: View) {
  const extract = useExtract();
  const queries = useQueryClient();
  return useQuery({
    queryKey: ["booklet", extract.id, ids, view],
    queryFn: () => bookletOf(answersKept(queries, extract), ids, view, nextTask),
    placeholderData: (previous, query) => (query?.queryKey[1] === extract.id ? keepPreviousData(previous) : undefined),
  });
}

/** What other screens asked already is not asked again, unless the records of it are there since. */
function answersKept(queries: QueryClient, extract: ExtractOnScreen): BookletSource {
  return {
    overview: (view) => queries.fetchQuery(overviewQuery(extract, view)),
    indicator: (id, view) => queries.fetchQuery(indicatorQuery(extract, id, view)),
    breakdown: extract.service.breakdown,
  };
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
