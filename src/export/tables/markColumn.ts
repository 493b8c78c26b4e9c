import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { decimalsFor, isCounted } from "../../figures/sentences/formatFigure.ts";
import { markSentence } from "../../figures/sentences/marksSentence.ts";
import type { ExportColumn } from "../ExportTable.ts";
import type { FileWords } from "./FileWords.ts";
import { mostDecimals, rounded } from "./rounded.ts";
import { unitWords } from "./unitWords.ts";

/** What a row counts of a want so many days old, or its share within so many days; empty where it has no such mark. */
export function markColumn<Row>(
  shape: IndicatorFigures["indicator"]["shape"],
  days: number,
  marksOf: (row: Row) => IndicatorFigures["marks"],
  { t }: FileWords,
): ExportColumn<Row> {
  const scale = shape === "count" ? "count" : "percent";
  const mark = markSentence(shape, days);
  return {
    header: t("files.column.withUnit", { header: t(mark.id, mark.values), unit: unitWords(scale, t) }),
    type: { decimals: mostDecimals[scale] },
    value: (row) => {
      const figure = marksOf(row).find((one) => one.days === days)?.figure;
      if (!figure || !isCounted(figure) || figure.value === null) return null;
      return rounded(figure.value, scale, decimalsFor(figure, scale));
    },
  };
}
