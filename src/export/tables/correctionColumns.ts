import type { Correction } from "../../figures/correction/Correction.ts";
import { correctionSentence } from "../../figures/sentences/correctionSentences.ts";
import { decimalsFor } from "../../figures/sentences/formatFigure.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Cell, ExportColumn } from "../ExportTable.ts";
import type { FileWords } from "./FileWords.ts";
import { mostDecimals, rounded } from "./rounded.ts";

/** The value corrected for the error of the algorithm with its interval, and why there is none; no column where nothing is corrected. */
export function correctionColumns<Row>(
  of: (row: Row) => Correction | null | undefined,
  rows: readonly Row[],
  scaleOf: (row: Row) => Scale,
  { t, language }: FileWords,
): readonly ExportColumn<Row>[] {
  if (!rows.some((row) => of(row))) return [];
  const column = (header: string, value: (correction: Correction, scale: Scale) => Cell): ExportColumn<Row> => ({
    header,
    type: { decimals: Math.max(...rows.map((row) => mostDecimals[scaleOf(row)])) },
    value: (row) => {
      const correction = of(row);
      return correction ? value(correction, scaleOf(row)) : null;
    },
  });
  const bound = (key: "value" | "lower" | "upper") => (correction: Correction, scale: Scale) => {
    if (correction.state === "corrected") return rounded(correction[key], scale, decimalsFor(correction, scale));
    if (correction.state !== "compatible with 0" || key === "value") return null;
    const { upper } = correction;
    return key === "lower" ? 0 : rounded(upper, scale, decimalsFor({ lower: 0, upper }, scale));
  };
  return [
    column(t("views.column.corrected"), bound("value")),
    column(t("files.column.correctedLower"), bound("lower")),
    column(t("files.column.correctedUpper"), bound("upper")),
    {
      header: t("files.column.correction"),
      type: "text",
      value: (row) => {
        const correction = of(row);
        if (!correction || correction.state === "corrected") return null;
        const said = correctionSentence(correction, scaleOf(row), language);
        return t(said.id, said.values);
      },
    },
  ];
}
