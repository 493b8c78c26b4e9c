import type { BreakdownRow, IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { type ExportTable, exportTable } from "../ExportTable.ts";
import { correctionColumns } from "./correctionColumns.ts";
import { figureColumns } from "./figureColumns.ts";
import type { FileWords } from "./FileWords.ts";
import { markColumns } from "./markColumns.ts";

/** The rows of a breakdown as a file, in the order of the screen; `what` names them, `name` each of them. */
export function breakdownTable(
  { indicator, marks }: IndicatorFigures,
  rows: readonly BreakdownRow[],
  what: string,
  name: (row: BreakdownRow) => string,
  words: FileWords,
): ExportTable {
  return exportTable(
    [
      { header: what, type: "text", value: name },
      ...marks.flatMap(({ days }) => markColumns(indicator.shape, days, rows, (row) => row.marks, words)),
      ...figureColumns<BreakdownRow>(({ figure }) => figure, indicator, indicator.scale, words),
      ...correctionColumns<BreakdownRow>(
        ({ correction }) => correction,
        rows,
        () => indicator.scale,
        words,
      ),
    ],
    rows,
  );
}
