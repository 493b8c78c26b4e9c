import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { decimalsFor, isCounted } from "../../figures/sentences/formatFigure.ts";
import { markSentence } from "../../figures/sentences/marksSentence.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import type { ExportColumn } from "../ExportTable.ts";
import type { FileWords } from "./FileWords.ts";
import { mostDecimals, rounded } from "./rounded.ts";
import { unitWords } from "./unitWords.ts";

/**
 * What a row counts of a want so many days old, or its share within so many days; empty where it has no such mark. Where some share is
 * not known yet a column says so: the state of the row is that of its median, which may be known before.
 */
export function markColumns<Row>(
  shape: IndicatorFigures["indicator"]["shape"],
  days: number,
  rows: readonly Row[],
  marksOf: (row: Row) => IndicatorFigures["marks"],
  { t }: FileWords,
): readonly ExportColumn<Row>[] {
  const scale = shape === "count" ? "count" : "percent";
  const mark = markSentence(shape, days);
  const header = t(mark.id, mark.values);
  const figureOf = (row: Row) => marksOf(row).find((one) => one.days === days)?.figure;
  const share: ExportColumn<Row> = {
    header: t("files.column.withUnit", { header, unit: unitWords(scale, t) }),
    type: { decimals: mostDecimals[scale] },
    value: (row) => {
      const figure = figureOf(row);
      if (!figure || !isCounted(figure) || figure.value === null) return null;
      return rounded(figure.value, scale, decimalsFor(figure, scale));
    },
  };
  if (!rows.some((row) => figureOf(row)?.state === "not followed")) return [share];
  const state: ExportColumn<Row> = {
    header: t("files.column.ofMark", { header: t("files.column.state"), mark: header }),
    type: "text",
    value: (row) => {
      const figure = figureOf(row);
      return figure?.state === "not followed" ? stateWords(figure, t) : null;
    },
  };
  return [share, state];
}
