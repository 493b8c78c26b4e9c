import type { ControlSeries } from "../../figures/ControlSeries.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { limitsOf } from "../../figures/limitsOf.ts";
import { formatPeriod } from "../../figures/sentences/formatPeriod.ts";
import { asCharted, seriesScale } from "../../figures/sentences/seriesScale.ts";
import { signalInColumn } from "../../figures/sentences/signalInColumn.ts";
import type { Translate } from "../../locales/translate.ts";
import { type ExportColumn, type ExportTable, exportTable } from "../ExportTable.ts";
import { correctionColumns } from "./correctionColumns.ts";
import { figureColumns } from "./figureColumns.ts";
import type { FileWords } from "./FileWords.ts";
import { mostDecimals, rounded } from "./rounded.ts";

interface SeriesRow {
  readonly point: CorrectedFigures["series"]["points"][number];
  readonly index: number;
}

/** A series as a file, the oldest period first; `limits` where its points suffice for a mean, limits and signals. */
export function seriesTable(
  { indicator, series, corrections }: CorrectedFigures,
  window: { readonly from: string; readonly to: string },
  limits: boolean,
  words: FileWords,
): ExportTable {
  const { t, language } = words;
  const scale = seriesScale(indicator, series);
  const isWatched = series.watch?.state === "on";
  const rows = series.points.flatMap((point, index): SeriesRow[] => {
    const month = point.period.slice(0, 7);
    return month >= window.from && month <= window.to ? [{ point, index }] : [];
  });
  const level = (header: string, decimals: number, of: (row: SeriesRow) => number | null): ExportColumn<SeriesRow> => ({
    header,
    type: { decimals },
    value: (row) => {
      const value = of(row);
      return value === null ? null : rounded(value, scale, decimals);
    },
  });
  const decimals = scale === "points" ? 2 : 1;
  const levels = isWatched
    ? [
        level(t("views.column.expected"), 1, ({ point }) => point.centre),
        level(t("views.column.threshold", { method: series.chart }), 0, ({ point }) => point.upperLimit),
      ]
    : [
        level(t("views.column.centre"), decimals, ({ point }) => point.centre),
        level(t("views.column.lowerLimit"), decimals, ({ point }) => limitsOf(point, series).lowerLimit),
        level(t("views.column.upperLimit"), decimals, ({ point }) => limitsOf(point, series).upperLimit),
      ];
  const columns: readonly ExportColumn<SeriesRow>[] = [
    { header: t("files.column.day"), type: "day", value: ({ point }) => point.period },
    {
      header: t("views.column.period"),
      type: "text",
      value: ({ point }) => formatPeriod(point.period, series.grain, language),
    },
    ...figureColumns<SeriesRow>(({ point }) => point.figure, asCharted(indicator), scale, words),
    ...correctionColumns<SeriesRow>(
      ({ index }) => corrections?.points[index],
      rows,
      () => scale,
      words,
    ),
    ...(limits && series.chart !== "none" ? [...levels, signalColumn(series, t)] : []),
    ...(rows.some(({ point }) => point.nlpVersion !== null)
      ? [{ header: t("views.column.version"), type: "text" as const, value: versionOf(t) }]
      : []),
    ...(rows.some(({ point }) => point.shareRead !== null) ? [readColumn(t)] : []),
  ];
  return exportTable(columns, rows);
}

const signalColumn = (series: ControlSeries, t: Translate): ExportColumn<SeriesRow> => ({
  header: t("views.column.signal"),
  type: "text",
  value: ({ point }) => {
    const words = signalInColumn(point, series);
    return words && t(words.id, words.values);
  },
});

const versionOf =
  (t: Translate) =>
  ({ point }: SeriesRow) =>
    point.nlpVersion === "mixed" ? t("figure.mixed.short") : point.nlpVersion;

const readColumn = (t: Translate): ExportColumn<SeriesRow> => ({
  header: t("files.column.withUnit", { header: t("views.column.read"), unit: "%" }),
  type: { decimals: mostDecimals.count },
  value: ({ point }) => (point.shareRead === null ? null : rounded(point.shareRead, "percent", 0)),
});
