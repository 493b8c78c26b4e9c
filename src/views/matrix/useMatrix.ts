import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type LinesBySite, linesBySite } from "../../figures/signals/linesBySite.ts";
import { matrixTallies } from "../../figures/signals/MatrixTallies.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import { useExtract } from "../context/useFigures.ts";

/** A screen of 38 sites keeps some thirty thousand points: a view that was left is forgotten sooner than others. */
const kept = 60_000;

/** New cells are drawn no more often than this, in ms: each time React goes through the table. */
const drawn = 200;

export interface Matrix {
  /** Tells these lines from those of another extract, another view or other sites, and from earlier answers to the same. */
  readonly key: readonly unknown[];
  /** The lines of the view as they come; until all are there, those of the view before where there was one. */
  readonly lines: LinesBySite;
  /** They are of the view before. */
  readonly isStale: boolean;
  /** Every line is known. */
  readonly isWhole: boolean;
  /** How many indicators are known at every site. */
  readonly known: number;
  readonly error: Error | null;
  retry(): void;
}

/** The lines of every site in the view, a few indicators at a time. */
export function useMatrix(view: View, sites: readonly Site[]): Matrix {
  const { id, service } = useExtract();
  const ids = useMemo(() => sites.map((site) => site.id), [sites]);
  const queryKey = ["matrix", id, view, ids];
  const key = JSON.stringify(queryKey);
  const [coming, setComing] = useState<{ readonly key: string; readonly lines: LinesBySite } | null>(null);
  const { data, dataUpdatedAt, error, refetch, isPlaceholderData } = useQuery({
    queryKey,
    gcTime: kept,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      let lines: LinesBySite = none;
      let last = 0;
      for await (lines of linesBySite(service, view, ids, signal)) {
        if (performance.now() - last < drawn) continue;
        last = performance.now();
        setComing({ key, lines });
      }
      return { extract: id, lines };
    },
  });
  const isWhole = data !== undefined && !isPlaceholderData;
  const isStale = !isWhole && data?.extract === id;
  const fresh = coming?.key === key ? coming.lines : none;
  return {
    key: [id, view, ids, dataUpdatedAt],
    lines: isWhole || isStale ? data.lines : fresh,
    isStale,
    isWhole,
    known: [...fresh.values()][0]?.length ?? 0,
    error,
    retry: () => void refetch(),
  };
}

const none: LinesBySite = new Map();

/** The unusual variations of the indicators shown, once every site is known; those of the view before beside its lines. */
export function useTallies({ key, lines, isWhole, isStale }: Matrix, indicators: readonly string[]) {
  const { data, isPlaceholderData } = useQuery({
    queryKey: ["matrix tallies", ...key, indicators],
    queryFn: ({ signal }) => matrixTallies(lines, indicators, signal),
    enabled: isWhole,
    placeholderData: keepPreviousData,
    gcTime: kept,
  });
  return isPlaceholderData && !isStale ? undefined : data;
}
