import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { CellFigures, SiteCells } from "../../figures/matrix/CellFigures.ts";
import type { MatrixSignals } from "../../figures/matrix/MatrixPiece.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import { useExtract } from "../context/useFigures.ts";

/** New cells are drawn no more often than this, in ms: each time React goes through the table. */
const drawn = 200;

/** The cells of each site by the ids of their indicators. */
export type CellsBySite = ReadonlyMap<number, ReadonlyMap<string, CellFigures>>;

export interface Matrix {
  /** The cells of the view as they come; until all are there, those of the view before where there was one. */
  readonly cells: CellsBySite;
  /** What they say together; undefined until all are there. */
  readonly signals: MatrixSignals | undefined;
  /** They are of the view before. */
  readonly isStale: boolean;
  /** Every cell is known. */
  readonly isWhole: boolean;
  /** How many indicators are known at every site. */
  readonly known: number;
  readonly error: Error | null;
  retry(): void;
}

/** The cells of indicators at every site in the view, a few indicators at a time. */
export function useMatrix(indicators: readonly string[], sites: readonly Site[], view: View): Matrix {
  const { id, service } = useExtract();
  const ids = useMemo(() => sites.map((site) => site.id), [sites]);
  const queryKey = ["matrix", id, view, ids, indicators];
  const key = JSON.stringify(queryKey);
  const [coming, setComing] = useState<{ readonly key: string; readonly cells: CellsBySite } | null>(null);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      let [cells, signals, last] = [none, undefined as MatrixSignals | undefined, 0];
      for await (const piece of service.matrix(indicators, ids, view, signal)) {
        if ("signals" in piece) {
          signals = piece.signals;
          continue;
        }
        cells = withPiece(cells, piece.cells);
        if (performance.now() - last < drawn) continue;
        last = performance.now();
        setComing({ key, cells });
      }
      return { extract: id, cells, signals };
    },
  });
  const isWhole = data !== undefined && !isPlaceholderData;
  const isStale = !isWhole && data?.extract === id;
  const fresh = coming?.key === key ? coming.cells : none;
  return {
    cells: isWhole || isStale ? data.cells : fresh,
    signals: isWhole || isStale ? data.signals : undefined,
    isStale,
    isWhole,
    known: Math.min(...ids.map((site) => fresh.get(site)?.size ?? 0)),
    error,
    retry: () => void refetch(),
  };
}

const none: CellsBySite = new Map();

function withPiece(cells: CellsBySite, piece: SiteCells): CellsBySite {
  const next = new Map(cells);
  for (const [site, some] of piece)
    next.set(site, new Map([...(cells.get(site) ?? []), ...some.map((cell) => [cell.indicator.id, cell] as const)]));
  return next;
}
