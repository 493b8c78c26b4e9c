import type { Correction } from "../../figures/correction/Correction.ts";
import type { Figure } from "../../figures/Figure.ts";
import { correctionSentence } from "../../figures/sentences/correctionSentences.ts";
import { decimalsFor, isCounted } from "../../figures/sentences/formatFigure.ts";
import { stateSentence } from "../../figures/sentences/stateSentence.ts";
import type { Indicator, Scale } from "../../indicators/language/Indicator.ts";
import type { Language, Translate } from "../../locales/translate.ts";
import type { Cell, ExportColumn } from "../ExportTable.ts";
import { mostDecimals, rounded } from "./rounded.ts";

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** What a scale is counted in, in words. */
export function unitWords(scale: Scale, t: Translate): string {
  return scale === "percent" ? "%" : t(`files.unit.${scale === "per 10 000" ? "rate" : scale}`);
}

/** Value, interval, counts and state of a figure, in columns of their own: the same digits as on screen. */
export function figureColumns<Row>(
  of: (row: Row) => Figure,
  { unit, shape }: Pick<Indicator, "unit" | "shape">,
  scale: Scale,
  { t }: Words,
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
    { header: t("files.column.state"), type: "text", value: (row) => t(stateSentence(of(row), unit).id) },
  ];
}

/** The value corrected for the error of the algorithm with its interval, and what it is or why there is none; empty without any. */
export function correctionColumns<Row>(
  of: (row: Row) => Correction | null | undefined,
  rows: readonly Row[],
  scale: Scale,
  { t, language }: Words,
): readonly ExportColumn<Row>[] {
  if (!rows.some((row) => of(row))) return [];
  const column = (header: string, value: (correction: Correction) => Cell): ExportColumn<Row> => ({
    header,
    type: { decimals: mostDecimals[scale] },
    value: (row) => {
      const correction = of(row);
      return correction ? value(correction) : null;
    },
  });
  const bound = (key: "value" | "lower" | "upper") => (correction: Correction) => {
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
        const said = correction && correctionSentence(correction, scale, language);
        return said ? t(said.id, said.values) : null;
      },
    },
  ];
}
