import type { BookletEntry } from "../../figures/booklet/Booklet.ts";
import type { MonthWindow } from "../../figures/manyHidden.ts";
import { indicatorShown } from "./indicatorShown.ts";
import { partHeight } from "./partHeight.ts";
import { mostWhere } from "./WhereTable.tsx";

/** Pixels that an indicator takes on paper below its heading; null where it takes a sheet. */
export function indicatorHeight(entry: BookletEntry, window: MonthWindow): number | null {
  const { isCount, isSilent } = indicatorShown(entry, window);
  if (isSilent) return partHeight.silent;
  return isCount ? partHeight.where + partHeight.row * Math.min(entry.where.length, mostWhere) : null;
}
