import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { coveredWords } from "../../figures/sentences/coveredWords.ts";
import { decimalsFor, isCounted } from "../../figures/sentences/formatFigure.ts";
import type { Whole } from "../../figures/sentences/spanWords.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import { type Cell, type ExportColumn, type ExportTable, exportTable } from "../ExportTable.ts";
import { correctionColumns } from "./correctionColumns.ts";
import type { FileWords } from "./FileWords.ts";
import { markColumns } from "./markColumns.ts";
import { rounded } from "./rounded.ts";
import { unitWords } from "./unitWords.ts";
import { variationColumns } from "./variationColumns.ts";

const scaleOf = ({ indicator }: IndicatorFigures) => indicator.scale;

/** Every indicator of a perimeter as a file, one line each: value with its unit, what is corrected of it, how it varies, and its marks. */
export function overviewTable(lines: readonly IndicatorFigures[], whole: Whole, words: FileWords): ExportTable {
  const { t, language } = words;
  const text = (header: string, value: (line: IndicatorFigures) => Cell): ExportColumn<IndicatorFigures> => ({
    header,
    type: "text",
    value,
  });
  const number = (
    header: string,
    decimals: number,
    value: (line: IndicatorFigures) => number | null,
  ): ExportColumn<IndicatorFigures> => ({ header, type: { decimals }, value });
  const bound = (key: "value" | "lower" | "upper") => (line: IndicatorFigures) => {
    const { current, indicator } = line;
    if (!isCounted(current) || current[key] === null) return null;
    return rounded(current[key], indicator.scale, decimalsFor(current, indicator.scale));
  };
  const change = (key: "difference" | "lower" | "upper") => (line: IndicatorFigures) => {
    const { previous, indicator } = line;
    if (previous?.state !== "compared") return null;
    return rounded(previous[key], indicator.scale, decimalsFor(previous, indicator.scale));
  };
  return exportTable(
    [
      text(t("views.column.indicator"), ({ indicator }) => indicator.sheet[language].title),
      text(t("files.column.status"), ({ status }) => t(`figure.status.${status.status}`)),
      text(t("views.column.period"), (line) => coveredWords(line, whole, t, language) || null),
      number(t("views.column.value"), 2, bound("value")),
      text(t("files.column.unit"), ({ indicator }) => unitWords(indicator.scale, t)),
      number(t("files.column.lower"), 2, bound("lower")),
      number(t("files.column.upper"), 2, bound("upper")),
      // Of a mean the numerator is a sum of points, which no screen shows.
      number(t("views.column.numerator"), 0, ({ current, indicator }) =>
        isCounted(current) && (indicator.shape === "proportion" || indicator.shape === "count")
          ? current.numerator
          : null,
      ),
      number(t("views.column.denominator"), 0, ({ current }) => (isCounted(current) ? current.denominator : null)),
      text(t("files.column.state"), ({ current, indicator }) => stateWords(current, t, indicator.unit)),
      ...correctionColumns<IndicatorFigures>(({ correction }) => correction, lines, scaleOf, words),
      number(t("files.column.change"), 2, change("difference")),
      number(t("files.column.changeLower"), 2, change("lower")),
      number(t("files.column.changeUpper"), 2, change("upper")),
      number(t("views.column.target"), 3, ({ indicator }) =>
        indicator.target ? rounded(indicator.target.value, indicator.scale, 3) : null,
      ),
      ...variationColumns(words),
      text(t("views.column.assurance"), ({ assurance }) => assurance && t(`figure.assurance.${assurance}`)),
      number(t("files.column.withUnit", { header: t("views.column.read"), unit: "%" }), 0, ({ shareRead }) =>
        shareRead === null ? null : rounded(shareRead, "percent", 0),
      ),
      ...(["count", "delay"] as const).flatMap((shape) => {
        const marksOf = ({ indicator, marks }: IndicatorFigures) => (indicator.shape === shape ? marks : []);
        const days = new Set(lines.flatMap((line) => marksOf(line).map((mark) => mark.days)));
        return [...days].toSorted((a, b) => a - b).flatMap((day) => markColumns(shape, day, lines, marksOf, words));
      }),
    ],
    lines,
  );
}
