import type { Figure } from "../../figures/Figure.ts";
import { decimalsFor, isCounted } from "../../figures/sentences/formatFigure.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import type { Indicator, Scale } from "../../indicators/language/Indicator.ts";
import type { ExportColumn } from "../ExportTable.ts";
import type { FileWords } from "./FileWords.ts";
import { mostDecimals, rounded } from "./rounded.ts";
import { unitWords } from "./unitWords.ts";

/** Value, interval, counts and state of a figure, in columns of their own: the same digits as on screen. */
export function figureColumns<Row>(
  of: (row: Row) => Figure,
  { unit, shape }: Pick<Indicator, "unit" | "shape">,
  scale: Scale,
  { t }: FileWords,
): readonly ExportColumn<Row>[] {
  const counted = (row: Row) => {
    const figure = of(row);
    return isCounted(figure) ? figure : null;
  };
  const bound = (header: string, key: "value" | "lower" | "upper"): ExportColumn<Row> => ({
    header,
    type: { decimals: mostDecimals[scale] },
    value: (row) => {
      const figure = counted(row);
      return figure && figure[key] !== null ? rounded(figure[key], scale, decimalsFor(figure, scale)) : null;
    },
  });
  const count = (key: "numerator" | "denominator"): ExportColumn<Row> => ({
    header: t(`views.column.${key}`),
    type: { decimals: 0 },
    value: (row) => counted(row)?.[key] ?? null,
  });
  return [
    bound(t("files.column.withUnit", { header: t("views.column.value"), unit: unitWords(scale, t) }), "value"),
    ...(scale === "count" ? [] : [bound(t("files.column.lower"), "lower"), bound(t("files.column.upper"), "upper")]),
    // Of a mean the numerator is a sum of points, which no screen shows.
    ...(shape === "mean" ? [] : [count("numerator")]),
    count("denominator"),
    { header: t("files.column.state"), type: "text", value: (row) => stateWords(of(row), t, unit) },
  ];
}
