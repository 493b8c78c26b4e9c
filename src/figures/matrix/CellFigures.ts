import type { IndicatorFigures } from "../IndicatorFigures.ts";

/** What one cell of a matrix shows of a line: its figure and how it varies, not its series. */
export type CellFigures = Pick<IndicatorFigures, "indicator" | "period" | "current" | "marks" | "variation">;

/** Cells of some indicators at each site. */
export type SiteCells = ReadonlyMap<number, readonly CellFigures[]>;

/** The cell of a line. */
export function cellOf({ indicator, period, current, marks, variation }: IndicatorFigures): CellFigures {
  return { indicator, period, current, marks, variation };
}
