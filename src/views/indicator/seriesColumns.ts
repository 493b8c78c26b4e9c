import type { Column } from "../../charts/table/DataTable.tsx";
import type { ControlSeries, SeriesPoint } from "../../figures/ControlSeries.ts";
import { limitsOf } from "../../figures/limitsOf.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { isEstimated } from "../../figures/correction/isEstimated.ts";
import type { Correction } from "../../figures/correction/Correction.ts";
import { capitalised } from "../../figures/sentences/capitalised.ts";
import { correctionInColumn } from "../../figures/sentences/correctionInColumn.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { figureInColumn, formatInColumn, formatInterval, isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatPeriod } from "../../figures/sentences/formatPeriod.ts";
import { seriesScale } from "../../figures/sentences/seriesScale.ts";
import { signalInColumn } from "../../figures/sentences/signalInColumn.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import type { Speech } from "../../charts/Speech.ts";

export interface SeriesRow {
  readonly point: SeriesPoint;
  readonly index: number;
}

/** The columns of a series that its indicator's shape and this extract give something to say in. */
export function seriesColumns(
  line: CorrectedFigures,
  limits: boolean,
  { t, language }: Speech,
): readonly Column<SeriesRow>[] {
  const { indicator, series, corrections } = line;
  const { shape } = indicator;
  const scale = seriesScale(indicator, series);
  const counted = ({ point }: SeriesRow) => (isCounted(point.figure) ? point.figure : null);
  const limit = (key: "centre" | "lowerLimit" | "upperLimit"): Column<SeriesRow> => ({
    key,
    header: t(`views.column.${key}`),
    ...(key === "centre" && { short: t("views.column.centre.short") }),
    numeric: true,
    text: ({ point }) => {
      const level = key === "centre" ? point.centre : limitsOf(point, series)[key];
      return level === null ? "" : formatInColumn(level, scale, scale === "points" ? 2 : 1, language);
    },
  });
  const count = (key: "numerator" | "denominator"): Column<SeriesRow> => ({
    key,
    header: t(`views.column.${key}`),
    short: t(`views.column.${key}.short`),
    numeric: true,
    text: (row) => formatCount(counted(row)?.[key], language),
    sort: (row) => counted(row)?.[key] ?? null,
  });
  const corrected = (
    key: "corrected" | "level",
    of: (index: number) => Correction | null | undefined,
  ): readonly Column<SeriesRow>[] =>
    series.points.some((_, index) => isEstimated(of(index)))
      ? [
          {
            key,
            header: t(`views.column.${key}`),
            ...(key === "corrected" && { short: t("views.column.corrected.short") }),
            numeric: true,
            wraps: true,
            text: ({ index }) => correctionInColumn(of(index) ?? null, scale, t, language),
          },
        ]
      : [];
  const levelOf = (index: number) =>
    corrections?.phases[series.phases.findIndex(({ from, to }) => from <= index && index <= to)]?.level;
  const interval: Column<SeriesRow> = {
    key: "interval",
    header: t("views.column.interval"),
    numeric: true,
    text: (row) => (counted(row) && formatInterval(counted(row)!, scale, language)) || "",
  };
  const isWatched = series.watch?.state === "on";
  const columns: Column<SeriesRow>[] = [
    {
      key: "period",
      header: t("views.column.period"),
      text: ({ point }) => formatPeriod(point.period, series.grain, language),
      sort: ({ point }) => point.period,
    },
    {
      key: "value",
      header: valueHeader(line, scale === "per 10 000", t),
      numeric: true,
      wraps: true,
      text: (row) => {
        const figure = counted(row);
        if (!figure) return stateWords(row.point.figure, t);
        return (
          (figureInColumn(figure, scale, language) ?? t("figure.notReached")) +
          (figure.state === "provisional"
            ? ` (${t(row.point.cut ? "figure.state.cut" : "figure.state.provisional")})`
            : "")
        );
      },
      sort: (row) => counted(row)?.value ?? null,
    },
    ...(isWatched ? [] : [interval]),
    ...corrected("corrected", (index) => corrections?.points[index]),
    ...(isWatched || shape === "mean" ? [] : [count("numerator")]),
    count("denominator"),
  ];
  if (limits && series.chart !== "none") {
    const levels = isWatched
      ? watchedLevels(series, language, t)
      : [limit("centre"), limit("lowerLimit"), limit("upperLimit")];
    columns.push(...levels, {
      key: "signal",
      header: t("views.column.signal"),
      wraps: true,
      text: ({ point }) => {
        const words = signalInColumn(point, series);
        return words ? t(words.id, words.values) : "";
      },
      sort: ({ point }) => point.signal?.rule ?? null,
    });
  }
  if (series.points.some((point) => point.nlpVersion !== null)) {
    const system = commonSystem(series.points);
    columns.push({
      key: "version",
      header: [t("views.column.version"), system].filter(Boolean).join(" "),
      wraps: true,
      text: ({ point }) =>
        point.nlpVersion === "mixed" ? t("figure.mixed.short") : (point.nlpVersion ?? "").slice(system.length).trim(),
    });
  }
  if (series.points.some((point) => point.shareRead !== null)) {
    columns.push({
      key: "read",
      header: t("views.column.read"),
      numeric: true,
      text: ({ point }) => (point.shareRead === null ? "" : formatShare(point.shareRead, 0, language)),
      sort: ({ point }) => point.shareRead,
    });
  }
  if (limits) columns.push(...corrected("level", levelOf));
  return columns;
}

/** What was expected of each week, and its threshold. */
function watchedLevels(
  { chart }: ControlSeries,
  language: Speech["language"],
  t: Speech["t"],
): readonly Column<SeriesRow>[] {
  const text = (level: number | null, decimals: number) =>
    level === null ? "" : formatNumber(level, decimals, language);
  return [
    {
      key: "centre",
      header: t("views.column.expected"),
      numeric: true,
      text: ({ point }) => text(point.centre, 1),
    },
    {
      key: "upperLimit",
      header: t("views.column.threshold", { method: chart }),
      short: t("views.column.threshold.short"),
      numeric: true,
      text: ({ point }) => text(point.upperLimit, 0),
    },
  ];
}

/** What stands in a series: of a delay a share, and not the median beside which it stands. */
function valueHeader({ indicator, series }: CorrectedFigures, isRate: boolean, t: Speech["t"]): string {
  if (indicator.shape === "delay") return capitalised(t("figure.mark.within", { days: indicator.charted }));
  if (series.watch?.state === "on") return t("views.column.numerator");
  return t(isRate ? "views.column.rate" : "views.column.value");
}

function formatCount(count: number | undefined, language: Speech["language"]): string {
  return count === undefined ? "" : formatNumber(count, 0, language);
}

/** The system of all versions, for the head to say once; empty where there are several. */
function commonSystem(points: readonly SeriesPoint[]): string {
  const named = points.flatMap(({ nlpVersion }) => (nlpVersion && nlpVersion !== "mixed" ? [nlpVersion] : []));
  const [system = "", ...others] = new Set(named.map((name) => name.slice(0, Math.max(0, name.lastIndexOf(" ")))));
  return others.length > 0 ? "" : system;
}
