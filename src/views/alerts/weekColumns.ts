import type { Speech } from "../../charts/Speech.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { ControlSeries, SeriesPoint } from "../../figures/ControlSeries.ts";
import { markWords } from "../../figures/sentences/completenessSentences.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { formatDate } from "../../figures/sentences/formatPeriod.ts";
import { stateSentence } from "../../figures/sentences/stateSentence.ts";

/** A week at a place. */
export interface WeekRow {
  readonly place: string;
  readonly point: SeriesPoint;
}

/** The columns of weeks that are watched under a method. */
export function weekColumns(method: ControlSeries["chart"], { t, language }: Speech): readonly Column<WeekRow>[] {
  const level = (key: "centre" | "upperLimit", header: string): Column<WeekRow> => ({
    key,
    header,
    numeric: true,
    text: ({ point }) => (point[key] === null ? "" : formatNumber(point[key], key === "centre" ? 1 : 0, language)),
    sort: ({ point }) => point[key],
  });
  return [
    {
      key: "period",
      header: t("alerts.column.week"),
      text: ({ point }) => formatDate(point.period, language),
      sort: ({ point }) => point.period,
    },
    { key: "place", header: t("alerts.column.place"), text: ({ place }) => place, sort: ({ place }) => place },
    {
      key: "numerator",
      header: t("views.column.numerator"),
      numeric: true,
      text: ({ point }) => {
        if (isCounted(point.figure)) return formatNumber(point.figure.numerator, 0, language);
        const state = stateSentence(point.figure);
        return t(state.id, state.values);
      },
      sort: ({ point }) => (isCounted(point.figure) ? point.figure.numerator : null),
    },
    level("centre", t("views.column.expected")),
    level("upperLimit", t("views.column.threshold", { method })),
    {
      key: "signal",
      header: t("views.column.signal"),
      text: ({ point }) => (point.signal ? `▲ ${t("alerts.mark.concern")}` : ""),
      sort: ({ point }) => (point.signal ? 1 : 0),
    },
    {
      key: "read",
      header: t("alerts.column.read"),
      numeric: true,
      text: ({ point }) => (point.shareRead === null ? "" : formatShare(point.shareRead, 0, language)),
      sort: ({ point }) => point.shareRead,
    },
    {
      key: "remark",
      header: t("alerts.column.remark"),
      text: ({ point }) => {
        const provisional = point.figure.state === "provisional" ? stateSentence(point.figure) : null;
        return [provisional, markWords(point)]
          .map((one) => one && t(one.id, one.values))
          .filter(Boolean)
          .join(", ");
      },
    },
  ];
}
