import { useMemo } from "react";
import { type OffChart, offChart } from "../../charts/control-chart/offChart.ts";
import type { Booklet } from "../../figures/booklet/Booklet.ts";
import type { MonthWindow } from "../../figures/manyHidden.ts";
import { inFollowUpOrder } from "../../register/inFollowUpOrder.ts";
import { type NumberedEntry, numberedEntries } from "../../register/numberedEntries.ts";
import { today } from "../../register/today.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useRegister } from "../context/Register.ts";
import { useExtract } from "../context/useFigures.ts";
import { indicatorShown } from "./indicatorShown.ts";

/** What the register says of the place and of the indicators of a booklet, and the day on which its terms are looked at. */
export interface FollowUp {
  /** Numbered once for all charts of the booklet. */
  readonly said: readonly NumberedEntry[];
  /** Ids of the entries whose number no chart of the booklet has, with the chart that comes nearest. */
  readonly off: ReadonlyMap<string, OffChart>;
  readonly today: string;
}

/** The follow-up of a booklet; nothing is said before its figures are there. */
export function useFollowUp(booklet: Booklet | undefined): FollowUp {
  const { entries } = useRegister();
  const { view, crop } = usePerimeter();
  const { service } = useExtract();
  const site = service.tree.sites.get(view.site)!.code;
  return useMemo(() => {
    const day = today();
    const ids = booklet?.entries.map(({ line }) => line.indicator.id);
    const said = ids ? inFollowUpOrder(numberedEntries(entries, site, ids), day) : [];
    return { said, off: offCharts(said, booklet?.entries ?? [], crop), today: day };
  }, [booklet, entries, site, crop]);
}

function offCharts(said: readonly NumberedEntry[], sheets: Booklet["entries"], crop: MonthWindow) {
  const charts = sheets
    .map((sheet) => indicatorShown(sheet, crop))
    .filter(({ hidden, isCount, isSilent }) => !hidden && !isCount && !isSilent)
    .map(({ line }) => line);
  return new Map(
    said.flatMap(({ entry, number }): [string, OffChart][] => {
      if (number === null) return [];
      const off = charts
        .filter(({ indicator }) => entry.indicator === null || entry.indicator === indicator.id)
        .map(({ series }) => offChart(entry.day, series, crop));
      const [nearest] = off;
      return nearest && !off.includes(null) ? [[entry.id, nearest]] : [];
    }),
  );
}
