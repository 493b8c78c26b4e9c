import type { BookletEntry } from "../../figures/booklet/Booklet.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { manyHidden, type MonthWindow } from "../../figures/manyHidden.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";

export interface IndicatorShown {
  /** By a longer period where too many of those asked for are hidden. */
  readonly line: CorrectedFigures;
  readonly tooMany: boolean;
  /** Too many are, and no longer period helps. */
  readonly hidden: boolean;
  /** Of a count no course of time is shown. */
  readonly isCount: boolean;
  /** There is no figure at all. */
  readonly isSilent: boolean;
}

/** What the page of an indicator can show. */
export function indicatorShown({ detail }: BookletEntry, window: MonthWindow): IndicatorShown {
  const asked = detail.line;
  const isCount = asked.indicator.shape === "count";
  const tooMany = !isCount && manyHidden(asked.series, window);
  const line = (tooMany && detail.coarser) || asked;
  const isSilent = !isCounted(asked.current) && !line.series.points.some(({ figure }) => isCounted(figure));
  return { line, tooMany, hidden: tooMany && !detail.coarser, isCount, isSilent };
}
