import type { BreakdownRow, IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { decimalsFor, isCounted } from "../../figures/sentences/formatFigure.ts";
import { markSentence } from "../../figures/sentences/marksSentence.ts";
import { type ExportColumn, type ExportTable, exportTable } from "../ExportTable.ts";
import { correctionColumns } from "./correctionColumns.ts";
import { figureColumns } from "./figureColumns.ts";
import type { FileWords } from "./FileWords.ts";
import { mostDecimals, rounded } from "./rounded.ts";
import { unitWords } from "./unitWords.ts";

/** The rows of a breakdown as a file, in the order of the screen; `what` names them, `name` each of them. */
export function breakdownTable(
  { indicator, marks }: IndicatorFigures,
  rows: readonly BreakdownRow[],
  what: string,
  name: (row: BreakdownRow) => string,
  words: FileWords,
): ExportTable {
  const { t } = words;
  const scale = indicator.shape === "count" ? "count" : "percent";
  const marked = marks.map(({ days }): ExportColumn<BreakdownRow> => {
    const mark = markSentence(indicator.shape, days);
    return {
      header: t("files.column.withUnit", { header: t(mark.id, mark.values), unit: unitWords(scale, t) }),
      type: { decimals: mostDecimals[scale] },
      value: (row) => {
        const figure = row.marks.find((one) => one.days === days)?.figure;
        if (!figure || !isCounted(figure) || figure.value === null) return null;
        return rounded(figure.value, scale, decimalsFor(figure, scale));
      },
    };
  });
  return exportTable(
    [
      { header: what, type: "text", value: name },
      ...marked,
      ...figureColumns<BreakdownRow>(({ figure }) => figure, indicator, indicator.scale, words),
      ...correctionColumns<BreakdownRow>(({ correction }) => correction, rows, indicator.scale, words),
    ],
    rows,
  );
}
