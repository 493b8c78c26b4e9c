import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { linesSiteBySite } from "../../figures/signals/linesSiteBySite.ts";
import { matrixTallies } from "../../figures/signals/MatrixTallies.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import { useExtract } from "../context/useFigures.ts";

export type LinesBySite = ReadonlyMap<number, readonly IndicatorFigures[]>;

/** A screen of 38 sites keeps some thirty thousand points: a view that was left is forgotten sooner than others. */
const kept = 60_000;

/** New rows are drawn no more often than this, in ms: each time React goes through the table. */
const drawn = 80;

export interface Matrix {
  /** Tells the extract, the view and its sites from others. */
  readonly key: string;
  /** The lines of the view, and until they come those of the view before. */
  readonly lines: LinesBySite;
  /** Those of the view alone. */
  readonly fresh: LinesBySite;
  /** Every site is known. */
  readonly isWhole: boolean;
  readonly error: Error | null;
  retry(): void;
}

/** The lines of every site in the view as they come. */
export function useMatrix(view: View, sites: readonly Site[]): Matrix {
  const { id, service } = useExtract();
  const ids = useMemo(() => sites.map((site) => site.id), [sites]);
  const key = JSON.stringify([id, view, ids]);
  const [coming, setComing] = useState<{ readonly key: string; readonly lines: LinesBySite } | null>(null);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ["matrix", key],
    gcTime: kept,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const lines = new Map<number, readonly IndicatorFigures[]>();
      let last = 0;
      for await (const one of linesSiteBySite(service, view, ids, signal)) {
        lines.set(one.site, one.lines);
        if (performance.now() - last < drawn) continue;
        last = performance.now();
        setComing({ key, lines: new Map(lines) });
      }
      return { extract: id, lines };
    },
  });
  const isWhole = data !== undefined && !isPlaceholderData;
  const before = data?.extract === id ? data.lines : none;
  const fresh = isWhole ? data.lines : coming?.key === key ? coming.lines : none;
  const lines = useMemo(() => (isWhole ? fresh : new Map([...before, ...fresh])), [isWhole, before, fresh]);
  return { key, lines, fresh, isWhole, error, retry: () => void refetch() };
}

const none: LinesBySite = new Map();

/** The unusual variations of the indicators shown, once every site is known. */
export function useTallies({ key, lines, isWhole }: Matrix, indicators: readonly string[]) {
  return useQuery({
    queryKey: ["matrix tallies", key, indicators],
    queryFn: ({ signal }) => matrixTallies(lines, indicators, signal),
    enabled: isWhole,
    gcTime: kept,
  }).data;
}
