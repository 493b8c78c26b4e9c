import { useMemo } from "react";
import type { Booklet } from "../../figures/booklet/Booklet.ts";
import { inFollowUpOrder } from "../../register/inFollowUpOrder.ts";
import { type NumberedEntry, numberedEntries } from "../../register/numberedEntries.ts";
import { today } from "../../register/today.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useRegister } from "../context/Register.ts";
import { useExtract } from "../context/useFigures.ts";

/** What the register says of the place and of the indicators of a booklet, and the day on which its terms are looked at. */
export interface FollowUp {
  /** Numbered once for all charts of the booklet. */
  readonly said: readonly NumberedEntry[];
  readonly today: string;
}

/** The follow-up of a booklet; nothing is said before its figures are there. */
export function useFollowUp(booklet: Booklet | undefined): FollowUp {
  const { entries } = useRegister();
  const { view } = usePerimeter();
  const { service } = useExtract();
  const site = service.tree.sites.get(view.site)!.code;
  return useMemo(() => {
    const day = today();
    const ids = booklet?.entries.map(({ line }) => line.indicator.id);
    return { said: ids ? inFollowUpOrder(numberedEntries(entries, site, ids), day) : [], today: day };
  }, [booklet, entries, site]);
}
